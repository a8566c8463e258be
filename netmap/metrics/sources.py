"""The works that define the measures, as the catalogue cites them."""

from __future__ import annotations

__all__ = [
    "BARRAT",
    "BLONDEL",
    "BONACICH",
    "BONACICH_POWER",
    "BORGATTI",
    "BORGATTI_EVERETT",
    "BRANDES",
    "BREIGER",
    "BURT",
    "BURT_HIERARCHY",
    "FAUST",
    "FREEMAN",
    "GIRVAN",
    "GOOD",
    "GOULD_FERNANDEZ",
    "HARMONIC",
    "HOLLAND_LEINHARDT",
    "KATZ",
    "KRACKHARDT",
    "KRACKHARDT_QAP",
    "KRACKHARDT_STERN",
    "LATORA",
    "NEWMAN",
    "NEWMAN_DEGREE",
    "ONNELA",
    "OURS",
    "PAGERANK",
    "PICH",
    "SEIDMAN",
    "SIMMELIAN",
    "SMALL_WORLD",
    "TARJAN",
    "TRAAG",
    "VARDA",
    "WATTS",
]

BARRAT = "Barrat et al. (2004), PNAS 101, 3747–3752"
BLONDEL = "Blondel et al. (2008), J. Stat. Mech. P10008"
BONACICH = "Bonacich (1972), J. Math. Sociology 2, 113–120"
BONACICH_POWER = "Bonacich (1987), American Journal of Sociology 92, 1170–1182"
BORGATTI = "Borgatti (2006), Comput. Math. Organ. Theory 12, 21–34"
BORGATTI_EVERETT = "Borgatti, Everett (2000), Social Networks 21, 375–395"
BRANDES = "Freeman (1977), Sociometry 40, 35–41; Brandes (2001), J. Math. Sociology 25, 163–177"
BREIGER = "Breiger, Boorman, Arabie (1975), J. Math. Psychology 12, 328–383"
BURT = "Burt (1992), Structural Holes, 50–55"
BURT_HIERARCHY = "Burt (1992), Structural Holes, 70–71"
FAUST = "Wasserman, Faust (1994), Social Network Analysis"
FREEMAN = "Freeman (1979), Social Networks 1, 215–239"
GIRVAN = "Girvan, Newman (2002), PNAS 99, 7821–7826"
GOOD = "Good, de Montjoye, Clauset (2010), Physical Review E 81, 046106"
GOULD_FERNANDEZ = "Gould, Fernandez (1989), Sociological Methodology 19, 89–126"
HARMONIC = "Rochat (2009); Boldi, Vigna (2014), Internet Mathematics 10, 222–262"
HOLLAND_LEINHARDT = "Holland, Leinhardt (1970), American Journal of Sociology 76, 492–513"
KATZ = "Katz (1953), Psychometrika 18, 39–43"
KRACKHARDT = "Krackhardt (1994), Graph theoretical dimensions of informal organizations, 89–111"
KRACKHARDT_QAP = "Krackhardt (1988), Social Networks 10, 359–381"
KRACKHARDT_STERN = "Krackhardt, Stern (1988), Social Psychology Quarterly 51, 123–140"
LATORA = "Borgatti (2006); Latora, Marchiori (2001), Physical Review Letters 87, 198701"
NEWMAN = "Newman (2003), Physical Review E 67, 026126"
NEWMAN_DEGREE = "Newman (2002), Physical Review Letters 89, 208701"
ONNELA = "Onnela et al. (2007), PNAS 104, 7332–7336"
OURS = "netmap"
PAGERANK = "Brin, Page (1998), Computer Networks 30, 107–117"
PICH = "Brandes, Pich (2007), Int. J. Bifurcation and Chaos 17, 2303–2318"
SEIDMAN = "Seidman (1983), Social Networks 5, 269–287"
SIMMELIAN = "Krackhardt (1998), Simmelian ties: super strong and sticky, 21–38"
SMALL_WORLD = (
    "Watts, Strogatz (1998), Nature 393, 440–442; Humphries, Gurney (2008), PLoS ONE 3, e0002051"
)
TARJAN = "Hopcroft, Tarjan (1973), CACM 16, 372–378"
TRAAG = "Traag, Waltman, van Eck (2019), Scientific Reports 9, 5233"
VARDA = "netmap; Varda et al. (2008), J. Public Health Management and Practice 14, E1–E7"
WATTS = "Watts, Strogatz (1998), Nature 393, 440–442"
