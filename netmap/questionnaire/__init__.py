"""The roster questionnaire of a commune and wave: what it asks, as a workbook and as a LimeSurvey survey."""

from netmap.questionnaire.codes import short_codes
from netmap.questionnaire.form import (
    FORM_VERSION,
    SCALES,
    Body,
    Form,
    Mark,
    Question,
    form_words,
    questions_of,
)
from netmap.questionnaire.limesurvey import columns_of, write_survey
from netmap.questionnaire.naming import told_apart
from netmap.questionnaire.workbook import write_workbook

__all__ = [
    "FORM_VERSION",
    "SCALES",
    "Body",
    "Form",
    "Mark",
    "Question",
    "columns_of",
    "form_words",
    "questions_of",
    "short_codes",
    "told_apart",
    "write_survey",
    "write_workbook",
]
