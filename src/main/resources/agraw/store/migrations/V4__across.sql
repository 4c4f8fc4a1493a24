-- Comparisons that are kept, and what people sum up in the places of a table.
CREATE TABLE comparison (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    name VARCHAR NOT NULL,
    cases UUID ARRAY NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE summary (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    comparison UUID,
    case_study UUID,
    subject UUID NOT NULL,
    content VARCHAR NOT NULL,
    tags UUID ARRAY NOT NULL,
    aside UUID ARRAY NOT NULL,
    author VARCHAR NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX summary_comparison ON summary (workbook, comparison);
CREATE INDEX summary_case ON summary (workbook, case_study);
CREATE INDEX summary_subject ON summary (workbook, subject);

-- All that tables across cases count by: they are counted in this index alone.
DROP INDEX tag_case;
CREATE INDEX tag_case ON tag (workbook, case_study, code, stance, feature, side, evidence);
