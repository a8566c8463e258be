# Questions to the graph (queries/explore)
query-brokers_between_sectors = Who joins institutions of different sectors that are not in touch with one another?
query-types_without_partner = Which institutions of one type have no tie with any of another type (OPS without court, for example)?
query-teams_without_sector = Which teams have nobody from a sector (health, for example)?
query-one_sided_ties = Which ties does only one side name, although the other answered the survey?
query-paths_within_two_steps = How does an institution (a school, for example) reach those of a type (OPS, for example) within two steps?
query-institutions_without_ties = Which institutions that serve the commune are tied to nobody?
query-named_but_silent = Who did not answer although others name them?
query-many_sided_ties = Which pairs work together in most ways?
query-ties_of_one_wave_only = Which pairs are in touch in this wave and not in another?
query-institutions_of_many_communes = Which institutions have ties in several communes and so join them?
query-team_members_apart = Which members of one team are not in touch outside it?
query-could_be_introduced = Which pairs are not in touch but share partners who could introduce them?
query-ties_between_sectors = How many pairs are in touch between sectors, and how strongly?
query-known_from_one_source = Which ties do we know from the workshop, a register or a document only, and not from the survey?
query-named_problems = What do institutions call difficult in working together?

# What they need
query-param-type = Type of institution
query-param-partner = Type of partner
query-param-sector = Sector
query-param-institution = Institution
query-param-other_wave = Wave without the contact
query-param-at_least = At least
query-param-origin = Where it is known from

# Headings of answers
column-query_id = id
column-query_name = name
column-query_sector = sector
column-query_pairs = pairs
column-query_seat = seat
column-query_partners_near = such partners serving the same area
column-query_team = team id
column-query_team_name = team
column-query_kind = kind
column-query_commune = commune
column-query_members = members
column-query_source = id of the first
column-query_source_name = institution
column-query_target = id of the second
column-query_target_name = other institution
column-query_via = id of the go-between
column-query_via_name = by way of
column-query_layer = kind of tie
column-query_strength = strength
column-query_other_side = what the other side says
column-query_steps = steps
column-query_response = answer
column-query_named_by = named by
column-query_layers = ways
column-query_tier = tier
column-query_communes = communes
column-query_shared = shared partners
column-query_other_sector = other sector
column-query_problem = difficulty
query-other-denied = says there is no cooperation
query-other-nothing = did not name this tie
query-origin-workshop = from the workshop
query-origin-register = from a register
query-origin-document = from a document

# The page “Questions”
query-page-choose = Question
query-page-nothing-to-choose = This study has nothing to choose from for this question.
query-page-whole = the whole study
query-page-no-picture = The answer names no institution of this wave, so there is no picture.
query-page-picture = The answer in the network: its institutions and the ties between them in full, the others faintly.
query-page-cypher = Text of the query (Cypher)
query-page-cypher-note = The query only reads. The same text can be pasted into the Neo4j browser; it is in the folder queries/explore.
query-page-found = { $n ->
    [one] { $n } result ({ $where })
   *[other] { $n } results ({ $where })
}
