-- Forms as XLSForm knows them, sources and files as fully as people need, what meets a need, criteria, and kept views.
ALTER TABLE attachment ADD COLUMN taken VARCHAR;
ALTER TABLE attachment ADD COLUMN place VARCHAR;
ALTER TABLE attachment ADD COLUMN direction VARCHAR;
ALTER TABLE attachment ADD COLUMN turn BIGINT;
CREATE INDEX attachment_owner ON attachment (workbook, owner);

ALTER TABLE choice ADD COLUMN filter VARCHAR;

ALTER TABLE fact ADD COLUMN locators VARCHAR;

ALTER TABLE field ADD COLUMN relevant VARCHAR;
ALTER TABLE field ADD COLUMN "constraint" VARCHAR;
ALTER TABLE field ADD COLUMN constraint_message VARCHAR DEFAULT '{}' NOT NULL;
ALTER TABLE field ADD COLUMN required VARCHAR;
ALTER TABLE field ADD COLUMN required_message VARCHAR DEFAULT '{}' NOT NULL;
ALTER TABLE field ADD COLUMN "initial" VARCHAR;
ALTER TABLE field ADD COLUMN calculation VARCHAR;
ALTER TABLE field ADD COLUMN choice_filter VARCHAR;
ALTER TABLE field ADD COLUMN xls_type VARCHAR;
ALTER TABLE field ADD COLUMN appearance VARCHAR;
ALTER TABLE field ADD COLUMN parameters VARCHAR;
ALTER TABLE field ADD COLUMN read_only BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE reference ADD COLUMN kind VARCHAR;
ALTER TABLE reference ADD COLUMN container VARCHAR;
ALTER TABLE reference ADD COLUMN volume VARCHAR;
ALTER TABLE reference ADD COLUMN issue VARCHAR;
ALTER TABLE reference ADD COLUMN pages VARCHAR;
ALTER TABLE reference ADD COLUMN place VARCHAR;
ALTER TABLE reference ADD COLUMN code VARCHAR;

ALTER TABLE section ADD COLUMN relevant VARCHAR;
ALTER TABLE section ADD COLUMN appearance VARCHAR;

ALTER TABLE tag ADD COLUMN attachment UUID;
ALTER TABLE tag ADD COLUMN region VARCHAR;
CREATE INDEX tag_attachment ON tag (workbook, attachment);

ALTER TABLE template ADD COLUMN version VARCHAR;
ALTER TABLE template ADD COLUMN language VARCHAR;
ALTER TABLE template ADD COLUMN instance_name VARCHAR;

CREATE TABLE criterion (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    labels VARCHAR NOT NULL,
    definitions VARCHAR NOT NULL,
    weight BIGINT NOT NULL,
    lowest BIGINT NOT NULL,
    highest BIGINT NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE "match" (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    case_study UUID NOT NULL,
    need UUID NOT NULL,
    capacity UUID NOT NULL,
    strength VARCHAR NOT NULL,
    reason VARCHAR,
    author VARCHAR NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX match_case ON "match" (workbook, case_study);
CREATE INDEX match_need ON "match" (workbook, need);
CREATE INDEX match_capacity ON "match" (workbook, capacity);
CREATE TABLE saved_view (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    name VARCHAR NOT NULL,
    filter VARCHAR NOT NULL,
    columns VARCHAR NOT NULL,
    sorting VARCHAR NOT NULL,
    "grouping" VARCHAR,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE score (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    criterion UUID NOT NULL,
    case_study UUID NOT NULL,
    points BIGINT NOT NULL,
    evidence VARCHAR,
    cites UUID ARRAY NOT NULL,
    scorer VARCHAR NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX score_case ON score (workbook, case_study);
CREATE INDEX score_criterion ON score (workbook, criterion);
