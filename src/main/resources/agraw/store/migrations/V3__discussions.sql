-- Texts as documents and discussions have them, key quotes and examples, what a session is led by, memos, and settled disagreements.
ALTER TABLE paragraph ADD COLUMN style VARCHAR;
ALTER TABLE paragraph ADD COLUMN level BIGINT;
ALTER TABLE paragraph ADD COLUMN page BIGINT;
ALTER TABLE paragraph ADD COLUMN elapsed BIGINT;
ALTER TABLE paragraph ADD COLUMN voice UUID;
ALTER TABLE paragraph ADD COLUMN utterance VARCHAR;
ALTER TABLE paragraph ADD COLUMN answers UUID;
ALTER TABLE paragraph ADD COLUMN interpreter VARCHAR;
ALTER TABLE paragraph ADD COLUMN followup VARCHAR;
ALTER TABLE paragraph ADD COLUMN spoken VARCHAR;

ALTER TABLE session ADD COLUMN case_study UUID;

ALTER TABLE tag ADD COLUMN starred BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE tag ADD COLUMN example BOOLEAN DEFAULT FALSE NOT NULL;

CREATE INDEX paragraph_voice ON paragraph (workbook, voice);
CREATE INDEX paragraph_answers ON paragraph (workbook, answers);
CREATE INDEX text_session ON text (workbook, session);

CREATE TABLE agenda_item (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    session UUID NOT NULL,
    content VARCHAR NOT NULL,
    minutes BIGINT,
    begun TIMESTAMP(6) WITH TIME ZONE,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX agenda_item_session ON agenda_item (workbook, session);
CREATE TABLE asking (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    session UUID NOT NULL,
    question UUID,
    content VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX asking_session ON asking (workbook, session);
CREATE TABLE memo (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    about UUID,
    title VARCHAR,
    content VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX memo_about ON memo (workbook, about);
CREATE TABLE participant (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    session UUID NOT NULL,
    key VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    side VARCHAR,
    consent UUID,
    position VARCHAR NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX participant_session ON participant (workbook, session);
CREATE TABLE settlement (
    workbook UUID NOT NULL,
    id UUID NOT NULL,
    code UUID NOT NULL,
    text UUID NOT NULL,
    start_paragraph UUID NOT NULL,
    start_offset BIGINT NOT NULL,
    end_paragraph UUID NOT NULL,
    end_offset BIGINT NOT NULL,
    verdict VARCHAR NOT NULL,
    reason VARCHAR,
    author VARCHAR NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (workbook, id)
);
CREATE INDEX settlement_text ON settlement (workbook, text);
