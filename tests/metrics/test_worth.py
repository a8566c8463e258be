from netmap.metrics.worth import pays


def test_only_a_long_wait_is_worth_a_compiler():
    assert not pays(0.01)
    assert pays(60)
