import type { Migration } from './migration.ts';

/** The first shape of the journal: a table per noun, links of answers, and what the app remembers. */
export const createJournal: Migration = {
  version: 1,
  name: '0001-create-journal',
  sql: `
CREATE TABLE company (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL CHECK (name <> ''),
  reading TEXT NOT NULL,
  industry TEXT NOT NULL,
  website TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'offer', 'rejected', 'withdrawn', 'archived')),
  priority INTEGER,
  own_summary TEXT NOT NULL,
  after_joining TEXT NOT NULL CHECK (json_valid(after_joining) AND json_type(after_joining) = 'object')
) STRICT;

CREATE TABLE round (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('document', 'aptitude-test', 'group-discussion', 'casual', 'interview')),
  ordinal INTEGER,
  is_final INTEGER CHECK (is_final IN (0, 1)),
  starts_at TEXT,
  minutes INTEGER,
  mode TEXT CHECK (mode IN ('online', 'in-person', 'phone')),
  location TEXT NOT NULL,
  contact TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('scheduled', 'done', 'passed', 'failed', 'withdrawn')),
  feedback TEXT NOT NULL,
  result_due TEXT,
  logged_at TEXT,
  interviewers TEXT NOT NULL CHECK (json_valid(interviewers) AND json_type(interviewers) = 'array')
) STRICT;

CREATE TABLE fact (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('philosophy', 'business', 'product', 'culture', 'people', 'news', 'competitor', 'problem', 'knowledge')),
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  date TEXT,
  opinion TEXT NOT NULL,
  heard_in_round_id TEXT REFERENCES round (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('entry-sheet', 'resume', 'other')),
  title TEXT NOT NULL,
  submitted_on TEXT
) STRICT;

CREATE TABLE document_item (
  id TEXT PRIMARY KEY NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  "limit" INTEGER
) STRICT;

CREATE TABLE exchange (
  id TEXT PRIMARY KEY NOT NULL,
  round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  category TEXT NOT NULL CHECK (category IN ('motivation', 'strength', 'weakness', 'achievement', 'studies', 'failure', 'teamwork', 'problem-solving', 'values', 'career', 'company', 'commitment', 'follow-up', 'reverse', 'other')),
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  rating TEXT CHECK (rating IN ('good', 'fair', 'poor')),
  reaction TEXT CHECK (reaction IN ('positive', 'neutral', 'negative')),
  certain INTEGER NOT NULL CHECK (certain IN (0, 1)),
  prepared INTEGER CHECK (prepared IN (0, 1)),
  follow_ups TEXT NOT NULL CHECK (json_valid(follow_ups) AND json_type(follow_ups) = 'array')
) STRICT;

CREATE TABLE answer (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
  category TEXT NOT NULL CHECK (category IN ('motivation', 'strength', 'weakness', 'achievement', 'studies', 'failure', 'teamwork', 'problem-solving', 'values', 'career', 'company', 'commitment', 'follow-up', 'reverse', 'other')),
  headline TEXT NOT NULL,
  text TEXT NOT NULL,
  keywords TEXT NOT NULL CHECK (json_valid(keywords) AND json_type(keywords) = 'array'),
  change_reason TEXT NOT NULL,
  probes TEXT NOT NULL CHECK (json_valid(probes) AND json_type(probes) = 'array'),
  practice TEXT NOT NULL CHECK (json_valid(practice) AND json_type(practice) = 'array')
) STRICT;

CREATE TABLE concern (
  id TEXT PRIMARY KEY NOT NULL,
  round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  text TEXT NOT NULL,
  answer_id TEXT REFERENCES answer (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE checklist_item (
  id TEXT PRIMARY KEY NOT NULL,
  round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  text TEXT NOT NULL,
  days_before INTEGER NOT NULL,
  done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;

CREATE TABLE episode (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  title TEXT NOT NULL,
  period TEXT NOT NULL,
  role TEXT NOT NULL,
  situation TEXT NOT NULL,
  task TEXT NOT NULL,
  action TEXT NOT NULL,
  result TEXT NOT NULL,
  learning TEXT NOT NULL,
  transfer TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_valid(tags) AND json_type(tags) = 'array'),
  strengths TEXT NOT NULL CHECK (json_valid(strengths) AND json_type(strengths) = 'array')
) STRICT;

CREATE TABLE answer_episode (
  answer_id TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  PRIMARY KEY (answer_id, position)
) STRICT;

CREATE TABLE answer_fact (
  answer_id TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  PRIMARY KEY (answer_id, position)
) STRICT;

CREATE TABLE answer_exchange (
  answer_id TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  exchange_id TEXT NOT NULL REFERENCES exchange (id) ON DELETE CASCADE,
  PRIMARY KEY (answer_id, position)
) STRICT;

CREATE TABLE answer_document_item (
  answer_id TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  document_item_id TEXT NOT NULL REFERENCES document_item (id) ON DELETE CASCADE,
  PRIMARY KEY (answer_id, position)
) STRICT;

CREATE TABLE claim (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  topic TEXT NOT NULL CHECK (topic IN ('axis', 'desired-role', 'first-choice', 'location', 'other-companies', 'salary', 'start-date', 'number', 'other')),
  label TEXT NOT NULL,
  value TEXT NOT NULL,
  source_document_item_id TEXT REFERENCES document_item (id) ON DELETE CASCADE,
  source_exchange_id TEXT REFERENCES exchange (id) ON DELETE CASCADE,
  source_answer_id TEXT REFERENCES answer (id) ON DELETE CASCADE,
  change_reason TEXT NOT NULL,
  CHECK ((source_document_item_id IS NOT NULL) + (source_exchange_id IS NOT NULL) + (source_answer_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE reverse_question (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  text TEXT NOT NULL,
  topic TEXT NOT NULL,
  for_role TEXT CHECK (for_role IN ('hr', 'peer', 'manager', 'executive')),
  basis TEXT NOT NULL,
  asked_in_round_id TEXT REFERENCES round (id) ON DELETE SET NULL,
  reply TEXT NOT NULL
) STRICT;

CREATE TABLE self_check (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  at TEXT NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers) AND json_type(answers) = 'object')
) STRICT;

CREATE TABLE dismissal (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  rule TEXT NOT NULL,
  company_id TEXT REFERENCES company (id) ON DELETE CASCADE,
  subject_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE app_state (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE INDEX round_by_company ON round (company_id, position);
CREATE INDEX fact_by_company ON fact (company_id, position);
CREATE INDEX fact_by_heard_in_round ON fact (heard_in_round_id);
CREATE INDEX document_by_company ON document (company_id, position);
CREATE INDEX document_item_by_document ON document_item (document_id, position);
CREATE INDEX exchange_by_round ON exchange (round_id, position);
CREATE INDEX answer_by_company ON answer (company_id, position);
CREATE INDEX answer_by_round ON answer (round_id);
CREATE INDEX concern_by_round ON concern (round_id, position);
CREATE INDEX concern_by_answer ON concern (answer_id);
CREATE INDEX checklist_item_by_round ON checklist_item (round_id, position);
CREATE INDEX answer_episode_by_episode ON answer_episode (episode_id);
CREATE INDEX answer_fact_by_fact ON answer_fact (fact_id);
CREATE INDEX answer_exchange_by_exchange ON answer_exchange (exchange_id);
CREATE INDEX answer_document_item_by_document_item ON answer_document_item (document_item_id);
CREATE INDEX claim_by_company ON claim (company_id, position);
CREATE INDEX claim_by_source_document_item ON claim (source_document_item_id);
CREATE INDEX claim_by_source_exchange ON claim (source_exchange_id);
CREATE INDEX claim_by_source_answer ON claim (source_answer_id);
CREATE INDEX reverse_question_by_company ON reverse_question (company_id, position);
CREATE INDEX reverse_question_by_asked_in_round ON reverse_question (asked_in_round_id);
CREATE INDEX dismissal_by_company ON dismissal (company_id);

PRAGMA application_id = 1229614700;
`,
};
