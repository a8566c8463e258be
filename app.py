from netmap.dashboard.app import main

main()
