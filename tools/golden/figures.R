# Golden figures for tests/metrics: R's sna and igraph on tests/metrics/golden/networks.json.
# Debian: apt-get install r-cran-sna r-cran-igraph r-cran-jsonlite; then: Rscript tools/golden/figures.R
suppressMessages({library(sna); library(jsonlite)})
folder <- "tests/metrics/golden"
networks <- fromJSON(file.path(folder, "networks.json"), simplifyVector = FALSE)
ask <- function(what) tryCatch(suppressWarnings(what), error = function(problem) NULL)

small <- function(net, what) if (net$n <= 18) suppressWarnings(what) else NULL

matrix_of <- function(net, strength = FALSE) {
  m <- matrix(0, net$n, net$n)
  for (tie in net$ties) {
    value <- if (strength) tie[[3]] else 1
    m[tie[[1]] + 1, tie[[2]] + 1] <- value
    if (!net$directed) m[tie[[2]] + 1, tie[[1]] + 1] <- value
  }
  m
}

by_sna <- function(net) {
  m <- matrix_of(net); groups <- unlist(net$groups)
  mode <- if (net$directed) "digraph" else "graph"
  b <- brokerage(m, groups)
  list(
    brokerage = b$raw.nli, brokerage_expected = b$exp.nli, brokerage_z = b$z.nli,
    bonacich = ask(bonpow(m, gmode = mode, exponent = 0.05)),
    bonacich_negative = ask(bonpow(m, gmode = mode, exponent = -0.05)),
    betweenness = betweenness(m, gmode = mode),
    connectedness = connectedness(m), efficiency = efficiency(m),
    hierarchy = hierarchy(m, measure = "krackhardt"), lubness_greatest = lubness(m),
    transitivity = gtrans(m, mode = mode, measure = "weak"),
    triads = as.vector(triad.census(m, mode = "digraph")), dyads = as.vector(dyad.census(m)),
    reciprocity = c(grecip(m, measure = "edgewise"), grecip(m, measure = "dyadic"),
                    grecip(m, measure = "dyadic.nonnull")),
    hamming = small(net, sedist(m, method = "hamming")),
    euclidean = small(net, sedist(m, method = "euclidean")),
    correlation = small(net, sedist(m, method = "correlation")),
    core_of_pairs = kcores(symmetrize(m, rule = "weak"), mode = "graph")
  )
}

by_igraph <- function(net) {
  m <- matrix_of(net); w <- matrix_of(net, TRUE)
  mode <- if (net$directed) "directed" else "undirected"
  g <- igraph::graph_from_adjacency_matrix(m, mode = mode)
  h <- igraph::graph_from_adjacency_matrix(w, mode = mode, weighted = TRUE)
  weak <- igraph::as.undirected(g, mode = "collapse")
  groups <- unlist(net$groups) + 1
  list(
    betweenness = igraph::betweenness(g),
    betweenness_weighted = igraph::betweenness(h, weights = 1 / igraph::E(h)$weight),
    edge_betweenness = igraph::edge_betweenness(g),
    edges = igraph::as_edgelist(g) - 1,
    eigenvector = igraph::eigen_centrality(weak)$vector,
    pagerank = igraph::page_rank(g)$vector,
    pagerank_weighted = igraph::page_rank(h)$vector,
    constraint = igraph::constraint(g), constraint_weighted = igraph::constraint(h),
    clustering = igraph::transitivity(weak, type = "local"),
    transitivity = igraph::transitivity(weak, type = "global"),
    harmonic = igraph::harmonic_centrality(weak),
    mean_distance = igraph::mean_distance(g), diameter = igraph::diameter(g),
    coreness = igraph::coreness(weak),
    assortativity = igraph::assortativity_nominal(g, groups),
    degree_assortativity = igraph::assortativity_degree(g),
    articulation = as.integer(igraph::articulation_points(weak)) - 1,
    modularity = igraph::modularity(weak, groups),
    strength_in = igraph::strength(h, mode = "in"), strength_out = igraph::strength(h, mode = "out")
  )
}

keep <- function(figures, name) {
  text <- vapply(names(figures), function(net)
    paste0(toJSON(net, auto_unbox = TRUE), ": ", toJSON(figures[[net]], digits = 10, na = "null")), "")
  writeLines(c("{", paste(text, collapse = ",\n"), "}"), file.path(folder, name))
}
keep(lapply(networks, by_sna), "sna.json")
keep(lapply(networks, by_igraph), "igraph.json")
cat("sna", as.character(packageVersion("sna")), "igraph", as.character(packageVersion("igraph")), "\n")
