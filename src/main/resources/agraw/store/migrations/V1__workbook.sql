-- One schema for H2 and PostgreSQL. Every key starts with the workbook, so that a server can be divided by workbook.
-- No foreign keys: a merge may bring a tag before its text; "agraw check" looks whether every reference resolves.
CREATE TABLE workbook (
    workbook UUID PRIMARY KEY,
    format INTEGER NOT NULL
);

-- The journal. On a laptop the log holds the change itself, at place; on a server, body does.
CREATE TABLE change (
    workbook UUID NOT NULL,
    device UUID NOT NULL,
    number BIGINT NOT NULL,
    time BIGINT NOT NULL,
    author VARCHAR NOT NULL,
    standing VARCHAR(8) NOT NULL,
    place BIGINT,
    body BYTEA,
    PRIMARY KEY (workbook, device, number)
);
CREATE INDEX change_time ON change (workbook, time, device);
CREATE INDEX change_standing ON change (workbook, device, standing, number);

-- Which changes touched which entity: history, and what a merge must compare.
CREATE TABLE touched (
    workbook UUID NOT NULL,
    entity UUID NOT NULL,
    device UUID NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (workbook, entity, device, number)
);
CREATE INDEX touched_change ON touched (workbook, device, number);

-- Files of attachments on a server, in parts; on a laptop they are files.
CREATE TABLE blob (
    workbook UUID NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    part INTEGER NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (workbook, sha256, part)
);

CREATE TABLE attachment (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    sha256 VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    media_type VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    owner UUID NOT NULL,
    caption VARCHAR,
    credit VARCHAR,
    consent UUID,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE case_study (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    key VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    template UUID,
    note VARCHAR,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE choice (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    field UUID NOT NULL,
    key VARCHAR NOT NULL,
    labels VARCHAR NOT NULL,
    definitions VARCHAR NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE code (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    parent UUID,
    key VARCHAR NOT NULL,
    labels VARCHAR NOT NULL,
    definitions VARCHAR NOT NULL,
    when_to_use VARCHAR NOT NULL,
    when_not VARCHAR NOT NULL,
    polarity VARCHAR,
    colour VARCHAR,
    shortcut VARCHAR,
    position VARCHAR NOT NULL,
    retired BOOLEAN NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE conflict (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    entity UUID NOT NULL,
    kind VARCHAR NOT NULL,
    property VARCHAR NOT NULL,
    kept VARCHAR,
    other VARCHAR,
    kept_by VARCHAR NOT NULL,
    other_by VARCHAR NOT NULL,
    settled TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE consent (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    person VARCHAR NOT NULL,
    name VARCHAR,
    notes BOOLEAN NOT NULL,
    quote BOOLEAN NOT NULL,
    photo BOOLEAN NOT NULL,
    audio BOOLEAN NOT NULL,
    naming BOOLEAN NOT NULL,
    form VARCHAR NOT NULL,
    given TIMESTAMP(6) WITH TIME ZONE,
    withdrawn TIMESTAMP(6) WITH TIME ZONE,
    case_study UUID,
    session UUID,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE fact (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    case_study UUID NOT NULL,
    field UUID NOT NULL,
    item UUID,
    topic VARCHAR,
    value VARCHAR NOT NULL,
    unit VARCHAR,
    as_of VARCHAR,
    note VARCHAR,
    certainty VARCHAR,
    said_by VARCHAR,
    side VARCHAR,
    preferred BOOLEAN NOT NULL,
    reason VARCHAR,
    cites UUID ARRAY NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX fact_case ON fact (workbook, case_study, field);
CREATE INDEX fact_field ON fact (workbook, field);
CREATE TABLE field (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    section UUID NOT NULL,
    "group" UUID,
    key VARCHAR NOT NULL,
    labels VARCHAR NOT NULL,
    help VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    many BOOLEAN NOT NULL,
    unit VARCHAR,
    position VARCHAR NOT NULL,
    retired BOOLEAN NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE missing (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    case_study UUID NOT NULL,
    field UUID,
    content VARCHAR NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX missing_case ON missing (workbook, case_study);
CREATE TABLE paragraph (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    text UUID NOT NULL,
    content VARCHAR NOT NULL,
    speaker VARCHAR,
    side VARCHAR,
    said TIMESTAMP(6) WITH TIME ZONE,
    language VARCHAR,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX paragraph_text ON paragraph (workbook, text, position);
CREATE TABLE question (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    code UUID NOT NULL,
    kind VARCHAR NOT NULL,
    labels VARCHAR NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE recommendation (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    parent UUID,
    key VARCHAR NOT NULL,
    labels VARCHAR NOT NULL,
    codes UUID ARRAY NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE reference (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    case_study UUID,
    number BIGINT,
    title VARCHAR NOT NULL,
    author VARCHAR,
    publisher VARCHAR,
    published VARCHAR,
    address VARCHAR,
    language VARCHAR,
    seen VARCHAR,
    note VARCHAR,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX reference_case ON reference (workbook, case_study);
CREATE TABLE section (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    template UUID NOT NULL,
    key VARCHAR NOT NULL,
    labels VARCHAR NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE session (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    visit UUID,
    kind VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    place VARCHAR,
    begins TIMESTAMP(6) WITH TIME ZONE,
    ends TIMESTAMP(6) WITH TIME ZONE,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE statement (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    code UUID,
    addressee VARCHAR,
    content VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    dissent VARCHAR,
    tags UUID ARRAY NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE tag (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    code UUID NOT NULL,
    case_study UUID,
    text UUID,
    start_paragraph UUID,
    start_offset BIGINT,
    end_paragraph UUID,
    end_offset BIGINT,
    fact UUID,
    feature VARCHAR,
    stance VARCHAR,
    condition VARCHAR,
    tension UUID,
    pole VARCHAR,
    side VARCHAR,
    evidence VARCHAR,
    memo VARCHAR,
    cites UUID ARRAY NOT NULL,
    quote VARCHAR,
    coder VARCHAR NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (workbook, id)
);
-- With the stance, the matrix is counted in this index alone.
CREATE INDEX tag_case ON tag (workbook, case_study, code, stance);
CREATE INDEX tag_code ON tag (workbook, code, case_study);
CREATE INDEX tag_text ON tag (workbook, text);
CREATE INDEX tag_fact ON tag (workbook, fact);
CREATE TABLE template (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    key VARCHAR NOT NULL,
    labels VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE tension (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    key VARCHAR NOT NULL,
    pole_a VARCHAR NOT NULL,
    pole_b VARCHAR NOT NULL,
    codes UUID ARRAY NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE TABLE text (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    case_study UUID,
    session UUID,
    kind VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX text_case ON text (workbook, case_study);
CREATE TABLE visit (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    title VARCHAR NOT NULL,
    place VARCHAR,
    begins VARCHAR,
    ends VARCHAR,
    programme VARCHAR,
    case_studies UUID ARRAY NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
