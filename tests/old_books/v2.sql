-- A book of schema version 2, as the program wrote it. Never changed (test_old_books.py).
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE block (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "block" VALUES('125394ec-4bf8-56f9-9ddb-57d927f790ba','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'30fc303e8f9dab95','1','第1ブロック');
CREATE TABLE book (
    one INTEGER NOT NULL CHECK (one = 1),
    book_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    open_year INTEGER NOT NULL,
    created_at VARCHAR NOT NULL,
    PRIMARY KEY (one)
);
INSERT INTO "book" VALUES(1,'cadd17c3-b538-5bc7-98e2-22e8f21ea6dd','committee','013','みどり野推進委員会',2025,'2025-09-30T10:00:00+09:00');
CREATE TABLE branch (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    committee_id VARCHAR,
    valid_from DATE,
    valid_to DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(committee_id) REFERENCES committee (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "branch" VALUES('7ed47d7a-367d-5ae6-896e-eccf9e059a89','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'04fa7267112731b9','013','みどり野支店013','75a4db5e-203e-5c0c-8ca0-7640fd698125','2001-10-01',NULL);
CREATE TABLE campaign_entry (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    campaign VARCHAR NOT NULL,
    branch_id VARCHAR,
    product VARCHAR NOT NULL,
    recorded_on DATE NOT NULL,
    span VARCHAR NOT NULL,
    count INTEGER,
    yen INTEGER,
    correction BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "campaign_entry" VALUES('26b94041-f4b5-5e23-bf62-5f371c4fd963','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'09d1efbb59a3d127','summer_2025','7ed47d7a-367d-5ae6-896e-eccf9e059a89','time_deposit','2025-06-18','week',NULL,1500000,0,'','','');
CREATE TABLE change (
    operation_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    "before" VARCHAR,
    "after" VARCHAR,
    PRIMARY KEY (operation_id, position),
    FOREIGN KEY(operation_id) REFERENCES operation (id)
);
INSERT INTO "change" VALUES(1,0,'block','125394ec-4bf8-56f9-9ddb-57d927f790ba',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","code":"1","id":"125394ec-4bf8-56f9-9ddb-57d927f790ba","name":"\u7b2c1\u30d6\u30ed\u30c3\u30af","version":1}');
INSERT INTO "change" VALUES(1,1,'federation','425c7f62-6c28-5e39-a299-7157b2efa2c1',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","code":"101","id":"425c7f62-6c28-5e39-a299-7157b2efa2c1","name":"\u7523\u5225101","version":1}');
INSERT INTO "change" VALUES(1,2,'committee','75a4db5e-203e-5c0c-8ca0-7640fd698125',1,NULL,'{"block_id":"125394ec-4bf8-56f9-9ddb-57d927f790ba","book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","code":"013","id":"75a4db5e-203e-5c0c-8ca0-7640fd698125","name":"\u63a8\u9032\u59d4\u54e1\u4f1a013","version":1}');
INSERT INTO "change" VALUES(1,3,'branch','7ed47d7a-367d-5ae6-896e-eccf9e059a89',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","code":"013","committee_id":"75a4db5e-203e-5c0c-8ca0-7640fd698125","id":"7ed47d7a-367d-5ae6-896e-eccf9e059a89","name":"\u307f\u3069\u308a\u91ce\u652f\u5e97013","valid_from":"2001-10-01","version":1}');
INSERT INTO "change" VALUES(1,4,'donee','71831912-c3d8-53db-9f9b-15706126a901',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","committee_id":"75a4db5e-203e-5c0c-8ca0-7640fd698125","fiscal_year":2025,"id":"71831912-c3d8-53db-9f9b-15706126a901","name":"\u5bc4\u4ed8\u51481","version":1}');
INSERT INTO "change" VALUES(1,5,'member','3ddc4089-6ba3-5938-ad68-11ac3ddcefc0',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","code":"1001","federation_id":"425c7f62-6c28-5e39-a299-7157b2efa2c1","id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0","name":"\u3231\ud842\udfb7\u91ce\u2460\u52b4\u7d44","reading":"\u30de\u30c4\u30ca\u30df\u30b3\u30a6\u30c4\u30a6","review":["branch_id"],"version":1}');
INSERT INTO "change" VALUES(1,6,'study_session','1ad58c2a-68d7-5536-8832-9c90a66ef388',1,NULL,'{"attendees":24,"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","expense":{"lines":[{"kind":"meals","note":"\u5f01\u5f53","site":"\u672c\u793e","yen":12000}],"sites":[{"heads":20,"name":"\u672c\u793e"},{"name":"\u652f\u793e"}]},"form":"face","held_on":"2025-06-18","id":"1ad58c2a-68d7-5536-8832-9c90a66ef388","members":[{"member_id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0"}],"minutes":0,"number":1,"purpose":"newcomer","reasons":[{"code":"S-5","text":"\u5408\u540c\u958b\u50ac\u306e\u305f\u3081"}],"themes":["newcomer","disposable_income"],"version":1}');
INSERT INTO "change" VALUES(1,7,'self_target','be4af9f2-7bab-5493-8d65-32e6e83fb71e',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","fiscal_year":2025,"id":"be4af9f2-7bab-5493-8d65-32e6e83fb71e","lines":[{"allotted":10,"item":"loan","target":12}],"member_id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0","reasons":[{"code":"J-2","text":"\u636e\u7f6e"}],"version":1}');
INSERT INTO "change" VALUES(1,8,'campaign_entry','26b94041-f4b5-5e23-bf62-5f371c4fd963',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","branch_id":"7ed47d7a-367d-5ae6-896e-eccf9e059a89","campaign":"summer_2025","id":"26b94041-f4b5-5e23-bf62-5f371c4fd963","product":"time_deposit","recorded_on":"2025-06-18","version":1,"yen":1500000}');
CREATE TABLE closed_period (
    period VARCHAR NOT NULL,
    sender_code VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    PRIMARY KEY (period, sender_code)
);
INSERT INTO "closed_period" VALUES('2025H1','013','2025-10-06T09:00:00+00:00');
INSERT INTO "closed_period" VALUES('2025H1','021','2025-10-06T09:00:00+00:00');
CREATE TABLE closed_record (
    period VARCHAR NOT NULL,
    sender_code VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    PRIMARY KEY (period, sender_code, position),
    FOREIGN KEY(period, sender_code) REFERENCES closed_period (period, sender_code)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
WITHOUT ROWID
    ;
INSERT INTO "closed_record" VALUES('2025H1','013',0,'study_session','{"attendees":10,"book_id":"1abf1239-3e15-5ae3-87fa-822c15e63199","form":"face","held_on":"2025-06-18","id":"5d45a186-c896-5c0b-9ab7-7a945b4885df","number":1,"purpose":"newcomer","themes":["newcomer","disposable_income"],"version":1}');
CREATE TABLE committee (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    block_id VARCHAR,
    valid_from DATE,
    valid_to DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(block_id) REFERENCES block (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "committee" VALUES('75a4db5e-203e-5c0c-8ca0-7640fd698125','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'2daea942d507b867','013','推進委員会013','125394ec-4bf8-56f9-9ddb-57d927f790ba',NULL,NULL);
CREATE TABLE decision (
    number INTEGER NOT NULL,
    verb VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    pc VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    PRIMARY KEY (number)
);
INSERT INTO "decision" VALUES(1,'approve_key','["013","new PC"]','2025-10-06T09:00:00+00:00','本部 係','PC-HQ','電話で確認');
CREATE TABLE donee (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    committee_id VARCHAR,
    fiscal_year INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(committee_id) REFERENCES committee (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "donee" VALUES('71831912-c3d8-53db-9f9b-15706126a901','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'90efb6c69d7f215a','75a4db5e-203e-5c0c-8ca0-7640fd698125',2025,'寄付先1','');
CREATE TABLE expense_line (
    session_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    yen INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    site VARCHAR NOT NULL,
    PRIMARY KEY (session_id, position),
    FOREIGN KEY(session_id) REFERENCES study_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    ;
INSERT INTO "expense_line" VALUES('1ad58c2a-68d7-5536-8832-9c90a66ef388',0,'meals',12000,'弁当','本社');
CREATE TABLE expense_site (
    session_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    heads INTEGER,
    PRIMARY KEY (session_id, position),
    FOREIGN KEY(session_id) REFERENCES study_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    ;
INSERT INTO "expense_site" VALUES('1ad58c2a-68d7-5536-8832-9c90a66ef388',0,'本社',20);
INSERT INTO "expense_site" VALUES('1ad58c2a-68d7-5536-8832-9c90a66ef388',1,'支社',NULL);
CREATE TABLE federation (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "federation" VALUES('425c7f62-6c28-5e39-a299-7157b2efa2c1','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'cd0f60e2597c2be6','101','産別101');
CREATE TABLE member (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    reading VARCHAR NOT NULL,
    short_name VARCHAR NOT NULL,
    federation_id VARCHAR,
    branch_id VARCHAR,
    headcount INTEGER,
    valid_from DATE,
    valid_to DATE,
    note VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    code_key VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    search_key VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(federation_id) REFERENCES federation (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "member" VALUES('3ddc4089-6ba3-5938-ad68-11ac3ddcefc0','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'975a918d58299eb2','1001','㈱𠮷野①労組','マツナミコウツウ','','425c7f62-6c28-5e39-a299-7157b2efa2c1',NULL,NULL,NULL,NULL,'','["branch_id"]','1001','株𠮷野1労組','株𠮷野1労組
マツナミコウツウ

1001');
CREATE TABLE memo (
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY ("key")
);
INSERT INTO "memo" VALUES('note','値');
CREATE TABLE operation (
    id INTEGER NOT NULL,
    verb VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    pc VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    undoes INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(undoes) REFERENCES operation (id)
);
INSERT INTO "operation" VALUES(1,'register','はじめの記録','2025-09-30T10:00:00+09:00','みどり野 係','PC-01','',NULL);
CREATE TABLE self_target (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    member_id VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    set_on DATE,
    decided_by VARCHAR NOT NULL,
    confirmed BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "self_target" VALUES('be4af9f2-7bab-5493-8d65-32e6e83fb71e','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'930985d381af906f','3ddc4089-6ba3-5938-ad68-11ac3ddcefc0',2025,NULL,'',1,'','[["J-2","据置"]]','');
CREATE TABLE sender (
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    mail VARCHAR NOT NULL,
    PRIMARY KEY (code)
);
INSERT INTO "sender" VALUES('013','みどり野推進委員会','midorino@example.jp');
CREATE TABLE sender_key (
    sender_code VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    public_key VARCHAR NOT NULL,
    since VARCHAR NOT NULL,
    PRIMARY KEY (sender_code, fingerprint)
);
INSERT INTO "sender_key" VALUES('013','key 013','00','2025-10-06T09:00:00+00:00');
CREATE TABLE session_member (
    session_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    member_id VARCHAR NOT NULL,
    attendees INTEGER,
    PRIMARY KEY (session_id, position),
    FOREIGN KEY(session_id) REFERENCES study_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    ;
INSERT INTO "session_member" VALUES('1ad58c2a-68d7-5536-8832-9c90a66ef388',0,'3ddc4089-6ba3-5938-ad68-11ac3ddcefc0',NULL);
CREATE TABLE session_theme (
    session_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    theme VARCHAR NOT NULL,
    PRIMARY KEY (session_id, position),
    FOREIGN KEY(session_id) REFERENCES study_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    ;
INSERT INTO "session_theme" VALUES('1ad58c2a-68d7-5536-8832-9c90a66ef388',0,'newcomer');
INSERT INTO "session_theme" VALUES('1ad58c2a-68d7-5536-8832-9c90a66ef388',1,'disposable_income');
CREATE TABLE study_session (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    held_on DATE NOT NULL,
    form VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    purpose_note VARCHAR NOT NULL,
    theme_note VARCHAR NOT NULL,
    attendees INTEGER,
    web_attendees INTEGER,
    title VARCHAR NOT NULL,
    minutes INTEGER,
    video_used BOOLEAN NOT NULL,
    applied_on DATE,
    planned_heads INTEGER,
    has_expense BOOLEAN NOT NULL,
    status VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "study_session" VALUES('1ad58c2a-68d7-5536-8832-9c90a66ef388','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'17f554f5216fcccd',1,'2025-06-18','face','newcomer','','',24,NULL,'',0,0,NULL,NULL,1,'held','','[["S-5","合同開催のため"]]','');
CREATE TABLE submission (
    id INTEGER NOT NULL,
    submission_id VARCHAR NOT NULL,
    payload_sha256 VARCHAR NOT NULL,
    key_fingerprint VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    sender_code VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    supersedes_id VARCHAR,
    supersedes_sha256 VARCHAR,
    kind VARCHAR NOT NULL,
    periods VARCHAR NOT NULL,
    manifest VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    taken_at VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (submission_id, payload_sha256, key_fingerprint)
);
INSERT INTO "submission" VALUES(1,'443332e1-1e37-5421-aeb2-0987d7784a98','529fbf4a8774e6490ef0ce09f1069ab4440308a46ac18db73d97d532fa3daf4e','key 013','1abf1239-3e15-5ae3-87fa-822c15e63199','013',2025,1,NULL,NULL,'full','["2025H1"]','{}','suishin_2025_013.xlsx','2025-10-06T09:00:00+00:00');
INSERT INTO "submission" VALUES(2,'94b465a7-6f84-5b93-9ae1-0311671721ef','9fae635b39d27d9ed0ff66a269abbddb6a8e87579eeb75e3576fea4e039cab1a','key 013','1abf1239-3e15-5ae3-87fa-822c15e63199','013',2025,2,'443332e1-1e37-5421-aeb2-0987d7784a98','529fbf4a8774e6490ef0ce09f1069ab4440308a46ac18db73d97d532fa3daf4e','nil','["2025H1"]','{}','suishin_2025_013.xlsx','2025-10-06T09:00:00+00:00');
CREATE TABLE submission_record (
    submission_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    PRIMARY KEY (submission_id, position),
    FOREIGN KEY(submission_id) REFERENCES submission (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
WITHOUT ROWID
    ;
INSERT INTO "submission_record" VALUES(1,0,'study_session','{"attendees":10,"book_id":"1abf1239-3e15-5ae3-87fa-822c15e63199","form":"face","held_on":"2025-06-18","id":"5d45a186-c896-5c0b-9ab7-7a945b4885df","number":1,"purpose":"newcomer","themes":["newcomer","disposable_income"],"version":1}');
CREATE TABLE target_line (
    target_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    item VARCHAR NOT NULL,
    allotted INTEGER,
    target INTEGER,
    PRIMARY KEY (target_id, position),
    FOREIGN KEY(target_id) REFERENCES self_target (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    ;
INSERT INTO "target_line" VALUES('be4af9f2-7bab-5493-8d65-32e6e83fb71e',0,'loan',10,12);
CREATE INDEX ix_operation_undoes ON operation (undoes)
    ;
CREATE INDEX ix_study_session_held_on ON study_session (held_on, number)
    ;
CREATE INDEX ix_study_session_number ON study_session (book_id, number)
    ;
CREATE INDEX ix_change_record ON change (record_id, version)
    ;
CREATE INDEX ix_committee_block ON committee (block_id)
    ;
CREATE INDEX ix_branch_committee ON branch (committee_id)
    ;
CREATE INDEX ix_donee_committee ON donee (committee_id)
    ;
CREATE INDEX ix_campaign_entry_branch ON campaign_entry (branch_id)
    ;
CREATE INDEX ix_campaign_entry_day ON campaign_entry (campaign, recorded_on)
    ;
CREATE INDEX ix_member_branch ON member (branch_id)
    ;
CREATE INDEX ix_member_code_key ON member (code_key)
    ;
CREATE INDEX ix_member_federation ON member (federation_id)
    ;
CREATE INDEX ix_member_name_key ON member (name_key)
    ;
CREATE INDEX ix_self_target_member ON self_target (member_id, fiscal_year)
    ;
CREATE INDEX ix_self_target_year ON self_target (fiscal_year)
    ;
CREATE INDEX ix_session_member_member ON session_member (member_id, session_id)
    ;
CREATE INDEX ix_submission_chain ON submission (sender_code, fiscal_year);
COMMIT;
