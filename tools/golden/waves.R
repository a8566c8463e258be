# Golden figures for tests/compare: R's sna on tests/compare/golden/waves.json.
# Debian: apt-get install r-cran-sna r-cran-jsonlite; then: Rscript tools/golden/waves.R
suppressMessages({library(sna); library(jsonlite)})
folder <- "tests/compare/golden"
waves <- fromJSON(file.path(folder, "waves.json"), simplifyVector = FALSE)
matrix_of <- function(rows) do.call(rbind, lapply(rows, unlist))
set.seed(20)
draws <- 2000

figures <- lapply(waves, function(w) {
  mode <- if (w$directed) "digraph" else "graph"
  before <- matrix_of(w$before); after <- matrix_of(w$after)
  x <- array(0, c(3, nrow(before), nrow(before)))
  x[1, , ] <- before; x[2, , ] <- matrix_of(w$same_sector); x[3, , ] <- matrix_of(w$nearness)
  two <- array(0, c(2, nrow(before), nrow(before))); two[1, , ] <- before; two[2, , ] <- after
  qap <- qaptest(two, gcor, g1 = 1, g2 = 2, mode = mode, reps = draws)
  lm <- netlm(after, x, mode = mode, nullhyp = "qapspp", reps = draws)
  lg <- netlogit(after, x, mode = mode, nullhyp = "qapspp", reps = 500)
  # netlogit stops early (deviance to 1e-8), which leaves its z right to five digits; here is where it was going
  on <- if (w$directed) row(after) != col(after) else lower.tri(after)
  terms <- cbind(1, x[1, , ][on], x[2, , ][on], x[3, , ][on])
  slow <- glm.fit(terms, after[on], family = binomial(), control = glm.control(epsilon = 1e-15, maxit = 50))
  z <- slow$coefficients / sqrt(diag(chol2inv(slow$qr$qr)))
  told <- function(fit) list(estimate = as.vector(fit$coefficients), statistic = as.vector(fit$tstat),
                             p_greater = as.vector(fit$pgreq), p_less = as.vector(fit$pleeq),
                             p_two_sided = as.vector(fit$pgreqabs))
  list(name = w$name, draws = draws, logistic_draws = 500,
       qap = list(statistic = qap$testval, p_greater = qap$pgreq, p_less = qap$pleeq),
       linear = told(lm), logistic = told(lg), converged = as.vector(z))
})
writeLines(toJSON(figures, digits = 12, auto_unbox = TRUE), file.path(folder, "waves_r.json"))
