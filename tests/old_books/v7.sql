-- A book of schema version 7, as the program wrote it. Never changed (test_old_books.py).
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "change" VALUES(9,0,'member_activity','7cef96b1-61fe-5320-87c3-08242f243ace',1,NULL,'{"activity":"agenda","book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","done_on":"2025-06-18","id":"7cef96b1-61fe-5320-87c3-08242f243ace","member_id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0","note":"\u7b2c30\u56de\u5927\u4f1a","version":1}');
INSERT INTO "change" VALUES(9,1,'workplace_committee','93ec751f-9a59-598d-aa7d-5b8905cd09cb',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","id":"93ec751f-9a59-598d-aa7d-5b8905cd09cb","member_id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0","set_up_on":"2020-04-01","version":1}');
INSERT INTO "change" VALUES(9,2,'consultation','6bbc7f46-f828-562f-9cfe-a6ee87d1e097',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","consultation":"debt","count":2,"id":"6bbc7f46-f828-562f-9cfe-a6ee87d1e097","recorded_on":"2025-06-18","version":1}');
INSERT INTO "change" VALUES(9,3,'meeting','7ec2a64f-f5a3-5923-bcc9-4d3b29dc03fa',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","held_on":"2025-06-18","id":"7ec2a64f-f5a3-5923-bcc9-4d3b29dc03fa","meeting":"block_training","members":[{"member_id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0","present":true}],"name":"\u9053\u6771\u30d6\u30ed\u30c3\u30af\u7814\u4fee\u4f1a","version":1}');
INSERT INTO "change" VALUES(9,4,'feed_file','6bd7c480-f090-50c1-9995-f29436e651c7',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","id":"6bd7c480-f090-50c1-9995-f29436e651c7","name":"jisseki1.csv","rows":1,"sha256":"1111111111111111111111111111111111111111111111111111111111111111","taken_on":"2025-06-18","version":1}');
INSERT INTO "change" VALUES(9,5,'monthly_figure','1ed8a66d-a647-51ad-a6ab-8c43842fbd50',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","feed_id":"6bd7c480-f090-50c1-9995-f29436e651c7","id":"1ed8a66d-a647-51ad-a6ab-8c43842fbd50","item":"T01","month":"2025-06-01","value":-3,"version":1}');
INSERT INTO "change" VALUES(9,6,'opening_balance','8c5dcf0e-8c48-54b9-9197-4ff87c845cce',1,NULL,'{"as_of":"2025-03-31","book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","id":"8c5dcf0e-8c48-54b9-9197-4ff87c845cce","item":"K06","value":500,"version":1}');
INSERT INTO "change" VALUES(9,7,'prior_figure','894561c6-9cbb-573c-9ae7-d97a1930e216',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","estimated":true,"id":"894561c6-9cbb-573c-9ae7-d97a1930e216","item":"K02","period":"2024H1","value":355,"version":1}');
INSERT INTO "change" VALUES(10,0,'year_definition','fc3b367e-722f-5ec0-bdc6-f36dd45e0b81',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","fiscal_year":2026,"id":"fc3b367e-722f-5ec0-bdc6-f36dd45e0b81","note":"\u5e74\u5ea6\u30d1\u30c3\u30af","pack_id":"3d132d43-9557-5376-ab9b-30e1e2673206","text":"fiscal_year = 2026","version":1}');
INSERT INTO "change" VALUES(11,0,'report_text','f9d361fe-edc4-5b60-934c-88e3ac6184fe',1,NULL,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","id":"f9d361fe-edc4-5b60-934c-88e3ac6184fe","key":"summary","period":"2025H1","text":"\u66f8\u304d\u76f4\u3057\u305f\n\u6587\u7ae0\u3067\u3059\u3002","version":1}');
INSERT INTO "change" VALUES(12,0,'conference_frame','8a0cd703-20e3-5f44-af60-e337c1cf5ed4',1,NULL,'{"address":"\u307f\u3069\u308a\u91ce\u5e021\u4e01\u76ee","agenda":[{"group":"\u5831\u544a\u4e8b\u9805","person":"\u67b6\u7a7a \u4e00\u90ce","text":"\u4e0a\u671f\u63a8\u9032\u6d3b\u52d5\u7dcf\u62ec"}],"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","held_on":"2025-10-31","id":"8a0cd703-20e3-5f44-af60-e337c1cf5ed4","label":"\u7b2c1\u56de \u5168\u9053\u63a8\u9032\u4f1a\u8b70","officers":[{"new":"\u67b6\u7a7a \u6b21\u90ce","old":"\u67b6\u7a7a \u82b1\u5b50","organisation":"\u677e\u4e26\u4ea4\u901a\u52b4\u50cd\u7d44\u5408","post":"\u5e79\u4e8b"}],"period":"2025H1","place":"\u307f\u3069\u308a\u4f1a\u9928","starts_at":"15:00","version":1}');
INSERT INTO "change" VALUES(13,0,'member','3ddc4089-6ba3-5938-ad68-11ac3ddcefc0',2,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","code":"1001","federation_id":"425c7f62-6c28-5e39-a299-7157b2efa2c1","id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0","name":"\u3231\ud842\udfb7\u91ce\u2460\u52b4\u7d44","reading":"\u30de\u30c4\u30ca\u30df\u30b3\u30a6\u30c4\u30a6","review":["branch_id"],"version":1}','{"aliases":["\u5409\u91ce\u4e00\u52b4\u7d44","\u3088\u3057\u306e\u3044\u3061"],"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","code":"1001","federation_id":"425c7f62-6c28-5e39-a299-7157b2efa2c1","id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0","name":"\u3231\ud842\udfb7\u91ce\u2460\u52b4\u7d44","reading":"\u30de\u30c4\u30ca\u30df\u30b3\u30a6\u30c4\u30a6","review":["branch_id"],"version":2}');
INSERT INTO "change" VALUES(14,0,'meeting','7ec2a64f-f5a3-5923-bcc9-4d3b29dc03fa',2,'{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","held_on":"2025-06-18","id":"7ec2a64f-f5a3-5923-bcc9-4d3b29dc03fa","meeting":"block_training","members":[{"member_id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0","present":true}],"name":"\u9053\u6771\u30d6\u30ed\u30c3\u30af\u7814\u4fee\u4f1a","version":1}','{"book_id":"cadd17c3-b538-5bc7-98e2-22e8f21ea6dd","held_on":"2025-06-18","id":"7ec2a64f-f5a3-5923-bcc9-4d3b29dc03fa","meeting":"block_training","members":[{"member_id":"3ddc4089-6ba3-5938-ad68-11ac3ddcefc0","present":true}],"name":"\u9053\u6771\u30d6\u30ed\u30c3\u30af\u7814\u4fee\u4f1a","starts_at":"15:00","version":2}');
CREATE TABLE closed_period (
    period VARCHAR NOT NULL,
    sender_code VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    checksum VARCHAR NOT NULL,
    PRIMARY KEY (period, sender_code)
);
INSERT INTO "closed_period" VALUES('2025H1','013','2025-10-06T09:00:00+00:00','7281044112017fae');
INSERT INTO "closed_period" VALUES('2025H1','021','2025-10-06T09:00:00+00:00','e3b0c44298fc1c14');
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
CREATE TABLE conference_frame (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    held_on DATE,
    starts_at VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    agenda VARCHAR NOT NULL,
    officers VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "conference_frame" VALUES('8a0cd703-20e3-5f44-af60-e337c1cf5ed4','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'5c60fd42bdb3cac0','2025H1','第1回 全道推進会議','2025-10-31','15:00','みどり会館','みどり野市1丁目','[["報告事項","上期推進活動総括","架空 一郎"]]','[["幹事","架空 花子","架空 次郎","松並交通労働組合"]]');
CREATE TABLE consultation (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    consultation VARCHAR NOT NULL,
    branch_id VARCHAR,
    recorded_on DATE NOT NULL,
    count INTEGER,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "consultation" VALUES('6bbc7f46-f828-562f-9cfe-a6ee87d1e097','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'61e29680846c6429','debt',NULL,'2025-06-18',2,'','','');
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
INSERT INTO "decision" VALUES(2,'send_back','[["a0229b8c-b521-58f0-a5ec-857738744844","75b25769450549924a6da9723c5e1497d9e05b7b3ff1ba5a2cdd4feab7e59892"],"人数を確かめてください",[["study_session","096bd528-5741-59fa-9ab0-bea0e7e7a34f","7名?"]]]','2025-10-07T09:00:00+09:00','みどり野 係','PC-01','');
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
CREATE TABLE due (
    period VARCHAR NOT NULL,
    day VARCHAR NOT NULL,
    PRIMARY KEY (period)
);
INSERT INTO "due" VALUES('2025H1','2025-10-20');
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
CREATE TABLE feed_file (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    taken_on DATE NOT NULL,
    sha256 VARCHAR NOT NULL,
    rows INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "feed_file" VALUES('6bd7c480-f090-50c1-9995-f29436e651c7','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'59b0295e391d9a17','jisseki1.csv','2025-06-18','1111111111111111111111111111111111111111111111111111111111111111',1);
CREATE TABLE meeting (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    meeting VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    held_on DATE NOT NULL,
    place VARCHAR NOT NULL,
    block_id VARCHAR,
    attendees INTEGER,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL, starts_at VARCHAR DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(block_id) REFERENCES block (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "meeting" VALUES('7ec2a64f-f5a3-5923-bcc9-4d3b29dc03fa','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',2,'74ebbff1a1f28c91','block_training','道東ブロック研修会','2025-06-18','',NULL,NULL,'','','','15:00');
CREATE TABLE meeting_member (
    meeting_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    member_id VARCHAR NOT NULL,
    expected BOOLEAN NOT NULL,
    present BOOLEAN,
    PRIMARY KEY (meeting_id, position),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    ;
INSERT INTO "meeting_member" VALUES('7ec2a64f-f5a3-5923-bcc9-4d3b29dc03fa',0,'3ddc4089-6ba3-5938-ad68-11ac3ddcefc0',1,1);
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
INSERT INTO "member" VALUES('3ddc4089-6ba3-5938-ad68-11ac3ddcefc0','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',2,'a336a37feeedc87a','1001','㈱𠮷野①労組','マツナミコウツウ','','425c7f62-6c28-5e39-a299-7157b2efa2c1',NULL,NULL,NULL,NULL,'','["branch_id"]','1001','株𠮷野1労組','株𠮷野1労組
マツナミコウツウ

1001
吉野一労組
ヨシノイチ');
INSERT INTO "member" VALUES('bcb77dff-8a19-589f-b516-5567d87630dc','e57866b6-9b95-52bd-a39f-b2c5ec093d8e',1,'01a4b530806d691d','2107','松並交通労働組合2107','マツナミコウツウ','',NULL,NULL,120,NULL,NULL,'','','2107','松並交通労働組合2107','松並交通労働組合2107
マツナミコウツウ

2107');
CREATE TABLE member_activity (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    activity VARCHAR NOT NULL,
    member_id VARCHAR,
    federation_id VARCHAR,
    done_on DATE NOT NULL,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(federation_id) REFERENCES federation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "member_activity" VALUES('7cef96b1-61fe-5320-87c3-08242f243ace','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'42b6fe1f2d68b7a1','agenda','3ddc4089-6ba3-5938-ad68-11ac3ddcefc0',NULL,'2025-06-18','第30回大会','','');
CREATE TABLE member_alias (
    member_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (member_id, position),
    FOREIGN KEY(member_id) REFERENCES member (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
WITHOUT ROWID
;
INSERT INTO "member_alias" VALUES('3ddc4089-6ba3-5938-ad68-11ac3ddcefc0',0,'吉野一労組');
INSERT INTO "member_alias" VALUES('3ddc4089-6ba3-5938-ad68-11ac3ddcefc0',1,'よしのいち');
CREATE TABLE memo (
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY ("key")
);
INSERT INTO "memo" VALUES('note','値');
INSERT INTO "memo" VALUES('settled','');
CREATE TABLE monthly_figure (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    branch_id VARCHAR,
    month DATE NOT NULL,
    value INTEGER NOT NULL,
    feed_id VARCHAR,
    reasons VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(feed_id) REFERENCES feed_file (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "monthly_figure" VALUES('1ed8a66d-a647-51ad-a6ab-8c43842fbd50','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'c4ed71d0ef8aa3a4','T01',NULL,'2025-06-01',-3,'6bd7c480-f090-50c1-9995-f29436e651c7','');
CREATE TABLE opening_balance (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    as_of DATE NOT NULL,
    value INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "opening_balance" VALUES('8c5dcf0e-8c48-54b9-9197-4ff87c845cce','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'7cde3abaf5b43895','K06','2025-03-31',500,'');
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
INSERT INTO "operation" VALUES(2,'create','受け付けた提出の引継ぎ','2025-09-30T10:00:00+09:00','','','',NULL);
INSERT INTO "operation" VALUES(3,'senders','提出元 若葉推進委員会 の登録','2025-10-07T09:00:00+09:00','みどり野 係','PC-01','',NULL);
INSERT INTO "operation" VALUES(4,'senders','提出期限の設定','2025-10-07T09:00:00+09:00','みどり野 係','PC-01','',NULL);
INSERT INTO "operation" VALUES(5,'intake','受付 1件','2025-10-07T09:00:00+09:00','みどり野 係','PC-01','',NULL);
INSERT INTO "operation" VALUES(6,'decide','差戻し 若葉推進委員会','2025-10-07T09:00:00+09:00','みどり野 係','PC-01','',NULL);
INSERT INTO "operation" VALUES(7,'submit','提出用ファイルの作成','2025-10-07T09:00:00+09:00','みどり野 係','PC-01','',NULL);
INSERT INTO "operation" VALUES(8,'receipt','受領票の取込','2025-10-07T09:00:00+09:00','みどり野 係','PC-01','',NULL);
INSERT INTO "operation" VALUES(9,'register','第4版の記録','2025-10-01T10:00:00+09:00','見本 担当','PC-04','',NULL);
INSERT INTO "operation" VALUES(10,'register','報告書の登録','2025-12-01T10:00:00+09:00','書記','PC-1','',NULL);
INSERT INTO "operation" VALUES(11,'register','報告書の登録','2025-12-01T10:00:00+09:00','書記','PC-1','',NULL);
INSERT INTO "operation" VALUES(12,'register','報告書の登録','2025-12-01T10:00:00+09:00','書記','PC-1','',NULL);
INSERT INTO "operation" VALUES(13,'correct','会員 の訂正','2025-12-01T11:00:00+09:00','書記','PC-1','',NULL);
INSERT INTO "operation" VALUES(14,'correct','会議・研修会 の訂正','2025-12-01T11:15:00+09:00','書記','PC-1','',NULL);
CREATE TABLE prior_figure (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    value INTEGER NOT NULL,
    estimated BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "prior_figure" VALUES('894561c6-9cbb-573c-9ae7-d97a1930e216','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'79eef603fbddbacf','K02','2024H1','all',355,1,'');
CREATE TABLE receipt (
    receipt_id VARCHAR NOT NULL,
    receiver_book_id VARCHAR NOT NULL,
    receiver_name VARCHAR NOT NULL,
    key_fingerprint VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    taken_at VARCHAR NOT NULL,
    held BOOLEAN NOT NULL,
    PRIMARY KEY (receipt_id)
);
INSERT INTO "receipt" VALUES('903d14d2-9fa3-59a1-98df-601c9d26fe6d','5f42e3e7-4e23-515a-9dd6-d4ca0fe4106c','本部','key hq','2025-10-07T09:00:00+09:00','{}','2025-10-07T09:00:00+09:00',1);
CREATE TABLE receiver_key (
    receiver_book_id VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    since VARCHAR NOT NULL,
    PRIMARY KEY (receiver_book_id, fingerprint)
);
INSERT INTO "receiver_key" VALUES('5f42e3e7-4e23-515a-9dd6-d4ca0fe4106c','key hq first','2025-10-07T09:00:00+09:00');
CREATE TABLE report_text (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "report_text" VALUES('f9d361fe-edc4-5b60-934c-88e3ac6184fe','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'8d63518e962244ad','2025H1','summary','書き直した
文章です。');
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
INSERT INTO "sender" VALUES('021','若葉推進委員会','wakaba@example.jp');
CREATE TABLE sender_key (
    sender_code VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    public_key VARCHAR NOT NULL,
    since VARCHAR NOT NULL,
    PRIMARY KEY (sender_code, fingerprint)
);
INSERT INTO "sender_key" VALUES('013','key 013','00','2025-10-06T09:00:00+00:00');
INSERT INTO "sender_key" VALUES('021','key 021','00','2025-10-07T09:00:00+09:00');
CREATE TABLE sent (
    submission_id VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    complete VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    payload_sha256 VARCHAR NOT NULL,
    manifest VARCHAR NOT NULL,
    payload BLOB NOT NULL,
    made_at VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    key_fingerprint VARCHAR NOT NULL,
    operation_id INTEGER NOT NULL,
    PRIMARY KEY (submission_id),
    FOREIGN KEY(operation_id) REFERENCES operation (id)
);
INSERT INTO "sent" VALUES('a8cf799c-4030-5c30-ad4b-538e7188c836',2025,1,'full','["2025H1"]','2025H1','67edeadcc528381d0c2387261bfed5fbdcbf59606f586aa49b7ebc3c1ee9ef01','{}',X'789CAB56CACECC4B51B252CA4DCD4D4A2D52D2512A4A4DCE2F028A54D7D67201009B450A04','2025-10-07T09:00:00+09:00','suishin_2025_013_r01.xlsx','key own',7);
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
INSERT INTO "session_member" VALUES('096bd528-5741-59fa-9ab0-bea0e7e7a34f',0,'bcb77dff-8a19-589f-b516-5567d87630dc',7);
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
INSERT INTO "session_theme" VALUES('096bd528-5741-59fa-9ab0-bea0e7e7a34f',0,'newcomer');
INSERT INTO "session_theme" VALUES('096bd528-5741-59fa-9ab0-bea0e7e7a34f',1,'disposable_income');
INSERT INTO "session_theme" VALUES('1ad58c2a-68d7-5536-8832-9c90a66ef388',0,'newcomer');
INSERT INTO "session_theme" VALUES('1ad58c2a-68d7-5536-8832-9c90a66ef388',1,'disposable_income');
INSERT INTO "session_theme" VALUES('5d45a186-c896-5c0b-9ab7-7a945b4885df',0,'newcomer');
INSERT INTO "session_theme" VALUES('5d45a186-c896-5c0b-9ab7-7a945b4885df',1,'disposable_income');
CREATE TABLE shelf_change (
    operation_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    place VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    "before" VARCHAR,
    "after" VARCHAR,
    PRIMARY KEY (operation_id, position),
    FOREIGN KEY(operation_id) REFERENCES operation (id)
);
INSERT INTO "shelf_change" VALUES(2,0,'sender','{"code":"013"}',NULL,'{"code":"013","mail":"midorino@example.jp","name":"\u307f\u3069\u308a\u91ce\u63a8\u9032\u59d4\u54e1\u4f1a"}');
INSERT INTO "shelf_change" VALUES(2,1,'sender_key','{"fingerprint":"key 013","sender_code":"013"}',NULL,'{"fingerprint":"key 013","public_key":"00","sender_code":"013","since":"2025-10-06T09:00:00+00:00"}');
INSERT INTO "shelf_change" VALUES(2,2,'submission','{"key_fingerprint":"key 013","payload_sha256":"529fbf4a8774e6490ef0ce09f1069ab4440308a46ac18db73d97d532fa3daf4e","submission_id":"443332e1-1e37-5421-aeb2-0987d7784a98"}',NULL,'{"book_id":"1abf1239-3e15-5ae3-87fa-822c15e63199","carried":"[]","checksum":"7281044112017fae","created_at":"","edited":"[]","file_name":"suishin_2025_013.xlsx","fiscal_year":2025,"key_fingerprint":"key 013","kind":"full","manifest":"{}","payload_sha256":"529fbf4a8774e6490ef0ce09f1069ab4440308a46ac18db73d97d532fa3daf4e","periods":"[\"2025H1\"]","revision":1,"sender_code":"013","sender_name":"","sender_role":"committee","submission_id":"443332e1-1e37-5421-aeb2-0987d7784a98","supersedes_id":null,"supersedes_sha256":null,"taken_at":"2025-10-06T09:00:00+00:00"}');
INSERT INTO "shelf_change" VALUES(2,3,'submission','{"key_fingerprint":"key 013","payload_sha256":"9fae635b39d27d9ed0ff66a269abbddb6a8e87579eeb75e3576fea4e039cab1a","submission_id":"94b465a7-6f84-5b93-9ae1-0311671721ef"}',NULL,'{"book_id":"1abf1239-3e15-5ae3-87fa-822c15e63199","carried":"[]","checksum":"e3b0c44298fc1c14","created_at":"","edited":"[]","file_name":"suishin_2025_013.xlsx","fiscal_year":2025,"key_fingerprint":"key 013","kind":"nil","manifest":"{}","payload_sha256":"9fae635b39d27d9ed0ff66a269abbddb6a8e87579eeb75e3576fea4e039cab1a","periods":"[\"2025H1\"]","revision":2,"sender_code":"013","sender_name":"","sender_role":"committee","submission_id":"94b465a7-6f84-5b93-9ae1-0311671721ef","supersedes_id":"443332e1-1e37-5421-aeb2-0987d7784a98","supersedes_sha256":"529fbf4a8774e6490ef0ce09f1069ab4440308a46ac18db73d97d532fa3daf4e","taken_at":"2025-10-06T09:00:00+00:00"}');
INSERT INTO "shelf_change" VALUES(2,4,'decision','{"number":1}',NULL,'{"at":"2025-10-06T09:00:00+00:00","body":"[\"013\",\"new PC\"]","number":1,"pc":"PC-HQ","verb":"approve_key","who":"\u672c\u90e8 \u4fc2","why":"\u96fb\u8a71\u3067\u78ba\u8a8d"}');
INSERT INTO "shelf_change" VALUES(2,5,'closed_period','{"period":"2025H1","sender_code":"013"}',NULL,'{"at":"2025-10-06T09:00:00+00:00","checksum":"7281044112017fae","period":"2025H1","sender_code":"013"}');
INSERT INTO "shelf_change" VALUES(2,6,'closed_period','{"period":"2025H1","sender_code":"021"}',NULL,'{"at":"2025-10-06T09:00:00+00:00","checksum":"e3b0c44298fc1c14","period":"2025H1","sender_code":"021"}');
INSERT INTO "shelf_change" VALUES(3,0,'sender','{"code":"021"}',NULL,'{"code":"021","mail":"wakaba@example.jp","name":"\u82e5\u8449\u63a8\u9032\u59d4\u54e1\u4f1a"}');
INSERT INTO "shelf_change" VALUES(3,1,'sender_key','{"fingerprint":"key 021","sender_code":"021"}',NULL,'{"fingerprint":"key 021","public_key":"00","sender_code":"021","since":"2025-10-07T09:00:00+09:00"}');
INSERT INTO "shelf_change" VALUES(4,0,'due','{"period":"2025H1"}',NULL,'{"day":"2025-10-20","period":"2025H1"}');
INSERT INTO "shelf_change" VALUES(5,0,'submission','{"key_fingerprint":"key 021","payload_sha256":"75b25769450549924a6da9723c5e1497d9e05b7b3ff1ba5a2cdd4feab7e59892","submission_id":"a0229b8c-b521-58f0-a5ec-857738744844"}',NULL,'{"book_id":"8f114014-7095-5d70-a19e-61e081160729","carried":"[[\"e57866b6-9b95-52bd-a39f-b2c5ec093d8e\",\"office\",\"131\",\"\u82e5\u8449\u6771\u4e8b\u52d9\u5c40\"]]","checksum":"f77c0ec52b95472e","created_at":"2025-10-06T09:00:00+09:00","edited":"[[\"\u8cc7\u65991\",\"C5\",\"10\",\"12\"]]","file_name":"suishin_2025_021_r01.xlsx","fiscal_year":2025,"key_fingerprint":"key 021","kind":"full","manifest":"{}","payload_sha256":"75b25769450549924a6da9723c5e1497d9e05b7b3ff1ba5a2cdd4feab7e59892","periods":"[\"2025H1\"]","revision":1,"sender_code":"021","sender_name":"\u82e5\u8449\u63a8\u9032\u59d4\u54e1\u4f1a","sender_role":"committee","submission_id":"a0229b8c-b521-58f0-a5ec-857738744844","supersedes_id":null,"supersedes_sha256":null,"taken_at":"2025-10-07T09:00:00+09:00"}');
INSERT INTO "shelf_change" VALUES(6,0,'decision','{"number":2}',NULL,'{"at":"2025-10-07T09:00:00+09:00","body":"[[\"a0229b8c-b521-58f0-a5ec-857738744844\",\"75b25769450549924a6da9723c5e1497d9e05b7b3ff1ba5a2cdd4feab7e59892\"],\"\u4eba\u6570\u3092\u78ba\u304b\u3081\u3066\u304f\u3060\u3055\u3044\",[[\"study_session\",\"096bd528-5741-59fa-9ab0-bea0e7e7a34f\",\"7\u540d?\"]]]","number":2,"pc":"PC-01","verb":"send_back","who":"\u307f\u3069\u308a\u91ce \u4fc2","why":""}');
INSERT INTO "shelf_change" VALUES(7,0,'sent','{"submission_id":"a8cf799c-4030-5c30-ad4b-538e7188c836"}',NULL,'{"complete":"[\"2025H1\"]","file_name":"suishin_2025_013_r01.xlsx","fiscal_year":2025,"key_fingerprint":"key own","kind":"full","made_at":"2025-10-07T09:00:00+09:00","manifest":"{}","operation_id":7,"payload_sha256":"67edeadcc528381d0c2387261bfed5fbdcbf59606f586aa49b7ebc3c1ee9ef01","period":"2025H1","revision":1,"submission_id":"a8cf799c-4030-5c30-ad4b-538e7188c836"}');
INSERT INTO "shelf_change" VALUES(8,0,'receipt','{"receipt_id":"903d14d2-9fa3-59a1-98df-601c9d26fe6d"}',NULL,'{"body":"{}","held":true,"key_fingerprint":"key hq","made_at":"2025-10-07T09:00:00+09:00","receipt_id":"903d14d2-9fa3-59a1-98df-601c9d26fe6d","receiver_book_id":"5f42e3e7-4e23-515a-9dd6-d4ca0fe4106c","receiver_name":"\u672c\u90e8","taken_at":"2025-10-07T09:00:00+09:00"}');
INSERT INTO "shelf_change" VALUES(8,1,'receiver_key','{"fingerprint":"key hq first","receiver_book_id":"5f42e3e7-4e23-515a-9dd6-d4ca0fe4106c"}',NULL,'{"fingerprint":"key hq first","receiver_book_id":"5f42e3e7-4e23-515a-9dd6-d4ca0fe4106c","since":"2025-10-07T09:00:00+09:00"}');
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
INSERT INTO "study_session" VALUES('5d45a186-c896-5c0b-9ab7-7a945b4885df','1abf1239-3e15-5ae3-87fa-822c15e63199',1,'bc2e5029c339e421',1,'2025-06-18','face','newcomer','','',10,NULL,'',NULL,0,NULL,NULL,0,'held','','','');
INSERT INTO "study_session" VALUES('096bd528-5741-59fa-9ab0-bea0e7e7a34f','e57866b6-9b95-52bd-a39f-b2c5ec093d8e',1,'6942b46e2d76a482',1,'2025-11-05','face','newcomer','','',7,NULL,'',NULL,0,NULL,NULL,0,'held','','','');
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
    sender_name VARCHAR NOT NULL,
    sender_role VARCHAR NOT NULL,
    carried VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    edited VARCHAR NOT NULL,
    checksum VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (submission_id, payload_sha256, key_fingerprint)
);
INSERT INTO "submission" VALUES(1,'443332e1-1e37-5421-aeb2-0987d7784a98','529fbf4a8774e6490ef0ce09f1069ab4440308a46ac18db73d97d532fa3daf4e','key 013','1abf1239-3e15-5ae3-87fa-822c15e63199','013',2025,1,NULL,NULL,'full','["2025H1"]','{}','suishin_2025_013.xlsx','2025-10-06T09:00:00+00:00','','committee','[]','','[]','7281044112017fae');
INSERT INTO "submission" VALUES(2,'94b465a7-6f84-5b93-9ae1-0311671721ef','9fae635b39d27d9ed0ff66a269abbddb6a8e87579eeb75e3576fea4e039cab1a','key 013','1abf1239-3e15-5ae3-87fa-822c15e63199','013',2025,2,'443332e1-1e37-5421-aeb2-0987d7784a98','529fbf4a8774e6490ef0ce09f1069ab4440308a46ac18db73d97d532fa3daf4e','nil','["2025H1"]','{}','suishin_2025_013.xlsx','2025-10-06T09:00:00+00:00','','committee','[]','','[]','e3b0c44298fc1c14');
INSERT INTO "submission" VALUES(3,'a0229b8c-b521-58f0-a5ec-857738744844','75b25769450549924a6da9723c5e1497d9e05b7b3ff1ba5a2cdd4feab7e59892','key 021','8f114014-7095-5d70-a19e-61e081160729','021',2025,1,NULL,NULL,'full','["2025H1"]','{}','suishin_2025_021_r01.xlsx','2025-10-07T09:00:00+09:00','若葉推進委員会','committee','[["e57866b6-9b95-52bd-a39f-b2c5ec093d8e","office","131","若葉東事務局"]]','2025-10-06T09:00:00+09:00','[["資料1","C5","10","12"]]','f77c0ec52b95472e');
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
INSERT INTO "submission_record" VALUES(3,0,'member','{"book_id":"e57866b6-9b95-52bd-a39f-b2c5ec093d8e","code":"2107","headcount":120,"id":"bcb77dff-8a19-589f-b516-5567d87630dc","name":"\u677e\u4e26\u4ea4\u901a\u52b4\u50cd\u7d44\u54082107","reading":"\u30de\u30c4\u30ca\u30df\u30b3\u30a6\u30c4\u30a6","version":1}');
INSERT INTO "submission_record" VALUES(3,1,'study_session','{"attendees":7,"book_id":"e57866b6-9b95-52bd-a39f-b2c5ec093d8e","form":"face","held_on":"2025-11-05","id":"096bd528-5741-59fa-9ab0-bea0e7e7a34f","members":[{"attendees":7,"member_id":"bcb77dff-8a19-589f-b516-5567d87630dc"}],"number":1,"purpose":"newcomer","themes":["newcomer","disposable_income"],"version":1}');
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
CREATE TABLE workplace_committee (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    member_id VARCHAR NOT NULL,
    set_up_on DATE,
    ended_on DATE,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "workplace_committee" VALUES('93ec751f-9a59-598d-aa7d-5b8905cd09cb','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'5e558a85c5f0ec60','3ddc4089-6ba3-5938-ad68-11ac3ddcefc0','2020-04-01',NULL,'','','');
CREATE TABLE year_definition (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    pack_id VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "year_definition" VALUES('fc3b367e-722f-5ec0-bdc6-f36dd45e0b81','cadd17c3-b538-5bc7-98e2-22e8f21ea6dd',1,'a3f6dd4580364022',2026,'fiscal_year = 2026','3d132d43-9557-5376-ab9b-30e1e2673206','年度パック');
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
CREATE INDEX ix_shelf_change_key ON shelf_change (place, "key");
CREATE INDEX ix_member_activity_day ON member_activity (activity, done_on);
CREATE INDEX ix_member_activity_member ON member_activity (member_id);
CREATE INDEX ix_workplace_committee_member ON workplace_committee (member_id);
CREATE INDEX ix_consultation_day ON consultation (consultation, recorded_on);
CREATE INDEX ix_meeting_day ON meeting (meeting, held_on);
CREATE INDEX ix_meeting_member_member ON meeting_member (member_id);
CREATE INDEX ix_monthly_figure_feed ON monthly_figure (feed_id);
CREATE INDEX ix_monthly_figure_month ON monthly_figure (item, month, branch_id);
COMMIT;
