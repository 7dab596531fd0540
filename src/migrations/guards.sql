-- What the domain refuses, refused again by the database (design §2). Facts are append-only; the
-- bytes of a pack can be rebuilt here from approved revisions and nothing else.

CREATE TABLE revisions (
  sha256 text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('messages', 'translations', 'inserts')),
  text_id integer NOT NULL,
  key text NOT NULL,
  locale text NOT NULL,
  canonical text NOT NULL,
  authors integer[] NOT NULL CHECK (cardinality(authors) > 0),
  required text[] NOT NULL CHECK (cardinality(required) > 0),
  findings jsonb NOT NULL DEFAULT '[]',
  rule_set text NOT NULL,
  source_revision text REFERENCES revisions (sha256),
  created_by integer NOT NULL REFERENCES users (id),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  seq bigserial NOT NULL UNIQUE,
  CHECK (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
  CHECK ((kind = 'translations') = (source_revision IS NOT NULL))
);
CREATE INDEX revisions_text ON revisions (kind, text_id, seq);
CREATE INDEX revisions_key ON revisions (key);

CREATE TABLE reviews (
  id bigserial PRIMARY KEY,
  revision text NOT NULL REFERENCES revisions (sha256),
  specialty text NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('approve', 'approve-with-note', 'request-changes')),
  comment text NOT NULL DEFAULT '',
  reviewer integer NOT NULL REFERENCES users (id),
  rule_set text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX reviews_revision ON reviews (revision);

CREATE TABLE waivers (
  id bigserial PRIMARY KEY,
  kind text NOT NULL,
  text_id integer NOT NULL,
  rule text NOT NULL,
  major integer NOT NULL,
  sentence text NOT NULL,
  severity text NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  note text NOT NULL DEFAULT '',
  waived_by integer NOT NULL REFERENCES users (id),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX waivers_text ON waivers (kind, text_id);

CREATE TABLE confirmations (
  id bigserial PRIMARY KEY,
  revision text NOT NULL REFERENCES revisions (sha256),
  source_revision text NOT NULL REFERENCES revisions (sha256),
  confirmed_by integer NOT NULL REFERENCES users (id),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (revision, source_revision)
);

-- A rule set is named by the SHA-256 of its canonical form: rules, words, cues, versions of the engine.
CREATE TABLE rule_sets (
  id text PRIMARY KEY,
  version text NOT NULL,
  canonical text NOT NULL,
  note text NOT NULL DEFAULT '',
  created_by integer NOT NULL REFERENCES users (id),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK (id = encode(sha256(convert_to(canonical, 'UTF8')), 'hex'))
);

CREATE TABLE rule_set_activations (
  seq bigserial PRIMARY KEY,
  rule_set text NOT NULL REFERENCES rule_sets (id),
  activated_by integer NOT NULL REFERENCES users (id),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE text_edits (
  id bigserial PRIMARY KEY,
  kind text NOT NULL,
  text_id integer NOT NULL,
  edited_by integer NOT NULL REFERENCES users (id),
  text_sha256 text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX text_edits_text ON text_edits (kind, text_id);

CREATE TABLE recalls (
  seq integer PRIMARY KEY,
  id text NOT NULL UNIQUE,
  key text NOT NULL,
  revisions text[] NOT NULL,
  message_sha256 text[] NOT NULL,
  severity text NOT NULL CHECK (severity IN ('stop', 'correct')),
  reason text NOT NULL CHECK (reason <> ''),
  replaced_by text,
  recalled_by integer NOT NULL REFERENCES users (id),
  since timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE pack_lines (
  sha256 text PRIMARY KEY,
  revision text NOT NULL REFERENCES revisions (sha256),
  line text NOT NULL,
  CHECK (sha256 = encode(sha256(convert_to(line, 'UTF8')), 'hex'))
);
CREATE INDEX pack_lines_revision ON pack_lines (revision);

CREATE TABLE pack_files (
  sha256 text PRIMARY KEY,
  role text NOT NULL CHECK (role IN ('core', 'inserts')),
  locale text NOT NULL,
  phase text NOT NULL,
  lines text[] NOT NULL
);

CREATE TABLE packs (
  edition text NOT NULL REFERENCES editions (id),
  version integer NOT NULL,
  published_at timestamptz NOT NULL,
  published_by integer NOT NULL REFERENCES users (id),
  files text[] NOT NULL,
  payload jsonb NOT NULL,
  manifest text NOT NULL,
  manifest_sha256 text NOT NULL,
  PRIMARY KEY (edition, version),
  CHECK (manifest_sha256 = encode(sha256(convert_to(manifest, 'UTF8')), 'hex'))
);

CREATE TABLE audit_entries (
  seq integer PRIMARY KEY,
  at timestamptz NOT NULL,
  actor integer,
  action text NOT NULL,
  subject text NOT NULL,
  detail jsonb NOT NULL,
  previous text NOT NULL,
  sha256 text NOT NULL UNIQUE
);

CREATE TABLE acks (
  id bigserial PRIMARY KEY,
  delivery_key_id integer NOT NULL,
  edition text NOT NULL,
  version integer NOT NULL,
  recall_seq integer NOT NULL,
  acknowledged_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Append-only (invariant 7).
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'KZ007';
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['revisions', 'reviews', 'waivers', 'confirmations', 'text_edits',
    'rule_sets', 'rule_set_activations', 'recalls', 'pack_lines', 'pack_files', 'packs', 'audit_entries', 'acks']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- A rule set is put in force by a second person (who may is in src/access/table.ts, too).
CREATE FUNCTION guard_rule_set() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person integer := coalesce(to_jsonb(NEW) ->> 'created_by', to_jsonb(NEW) ->> 'activated_by')::integer;
BEGIN
  IF NOT EXISTS (
    SELECT FROM users_roles r WHERE r.parent_id = person
      AND r.value::text IN ('editor', 'administrator')
  ) THEN
    RAISE EXCEPTION 'no role of that person makes or activates rule sets' USING ERRCODE = 'KZ002';
  END IF;
  IF TG_TABLE_NAME = 'rule_set_activations' AND EXISTS (
    SELECT FROM rule_sets s WHERE s.id = to_jsonb(NEW) ->> 'rule_set' AND s.created_by = person
  ) THEN
    RAISE EXCEPTION 'nobody activates their own rule set' USING ERRCODE = 'KZ002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON rule_sets FOR EACH ROW EXECUTE FUNCTION guard_rule_set();
CREATE TRIGGER guard BEFORE INSERT ON rule_set_activations
  FOR EACH ROW EXECUTE FUNCTION guard_rule_set();

-- Every text as it stands now.
CREATE VIEW texts AS
SELECT 'messages' AS kind, id, text_sha256, retired_at FROM messages
UNION ALL SELECT 'translations', id, text_sha256, retired_at FROM translations
UNION ALL SELECT 'inserts', id, text_sha256, retired_at FROM inserts;

-- Reviews (invariants 1 and 2).
CREATE FUNCTION guard_review() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE target revisions;
BEGIN
  SELECT * INTO target FROM revisions WHERE sha256 = NEW.revision;
  IF NEW.reviewer = ANY (target.authors) THEN
    RAISE EXCEPTION 'nobody reviews their own words' USING ERRCODE = 'KZ002';
  END IF;
  IF NOT NEW.specialty = ANY (target.required) THEN
    RAISE EXCEPTION 'specialty % is not required for this revision', NEW.specialty
      USING ERRCODE = 'KZ003';
  END IF;
  IF NOT EXISTS (
    SELECT FROM texts t WHERE t.kind = target.kind AND t.id = target.text_id
      AND t.text_sha256 = target.sha256 AND t.retired_at IS NULL
  ) THEN
    RAISE EXCEPTION 'a review is about the text as it stands' USING ERRCODE = 'KZ003';
  END IF;
  IF NOT EXISTS (
    SELECT FROM users_roles r WHERE r.parent_id = NEW.reviewer
      AND r.value::text IN ('expert', 'translator', 'publisher')
  ) THEN
    RAISE EXCEPTION 'the reviewer holds no role that reviews' USING ERRCODE = 'KZ002';
  END IF;
  IF NOT EXISTS (
    SELECT FROM users_specialties s WHERE s._parent_id = NEW.reviewer
      AND s.specialty_id = NEW.specialty
      AND (s.held_from AT TIME ZONE 'Asia/Tokyo')::date
        <= (NEW.created_at AT TIME ZONE 'Asia/Tokyo')::date
      AND (s.held_until IS NULL OR (s.held_until AT TIME ZONE 'Asia/Tokyo')::date
        >= (NEW.created_at AT TIME ZONE 'Asia/Tokyo')::date)
  ) THEN
    RAISE EXCEPTION 'the reviewer does not hold specialty % that day', NEW.specialty
      USING ERRCODE = 'KZ002';
  END IF;
  -- An approval dated ahead would never expire; one dated back only expires sooner.
  IF NEW.created_at > clock_timestamp() + interval '1 minute'
    OR NEW.created_at < target.created_at THEN
    RAISE EXCEPTION 'a review is dated between its revision and now' USING ERRCODE = 'KZ003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION guard_review();

-- Every change of a text is written down with its author; the authors of a revision come from here.
CREATE FUNCTION record_edit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE field text;
BEGIN
  IF TG_OP = 'INSERT' OR NEW.text_sha256 IS DISTINCT FROM OLD.text_sha256 THEN
    IF NEW.last_edited_by_id IS NULL THEN
      RAISE EXCEPTION 'a text changes only in somebody''s name' USING ERRCODE = 'KZ001';
    END IF;
    INSERT INTO text_edits (kind, text_id, edited_by, text_sha256)
    VALUES (TG_TABLE_NAME, NEW.id, NEW.last_edited_by_id, NEW.text_sha256);
  ELSE
    FOREACH field IN ARRAY ARRAY['title', 'body', 'key', 'audience', 'locale_id',
      'assumes_live_birth', 'assumes_single_baby']
    LOOP
      IF to_jsonb(NEW) -> field IS DISTINCT FROM to_jsonb(OLD) -> field THEN
        RAISE EXCEPTION 'the % of a text changed but its hash did not', field
          USING ERRCODE = 'KZ001';
      END IF;
    END LOOP;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION guard_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT FROM revisions r WHERE r.kind = TG_TABLE_NAME AND r.text_id = OLD.id) THEN
      RAISE EXCEPTION 'a submitted text is retired, never deleted' USING ERRCODE = 'KZ007';
    END IF;
    RETURN OLD;
  END IF;
  IF (NEW.key IS DISTINCT FROM OLD.key
      OR to_jsonb(NEW) -> 'locale_id' IS DISTINCT FROM to_jsonb(OLD) -> 'locale_id')
    AND EXISTS (SELECT FROM revisions r WHERE r.kind = TG_TABLE_NAME AND r.text_id = OLD.id) THEN
    RAISE EXCEPTION 'the key and locale of a submitted text are stable for ever' USING ERRCODE = 'KZ001';
  END IF;
  IF OLD.retired_at IS NOT NULL AND NEW.retired_at IS DISTINCT FROM OLD.retired_at THEN
    RAISE EXCEPTION 'a retired text stays retired' USING ERRCODE = 'KZ007';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['messages', 'translations', 'inserts']
  LOOP
    EXECUTE format('CREATE TRIGGER record_edit AFTER INSERT OR UPDATE ON %I
      FOR EACH ROW EXECUTE FUNCTION record_edit()', name);
    EXECUTE format('CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION guard_text()', name);
  END LOOP;
END $$;

-- Without its topic a text would ask for other approvals than those it has.
CREATE FUNCTION guard_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM messages_rels r WHERE r.topics_id = OLD.id) THEN
    RAISE EXCEPTION 'a topic that texts name is not deleted' USING ERRCODE = 'KZ009';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER guard BEFORE DELETE ON topics FOR EACH ROW EXECUTE FUNCTION guard_topic();

CREATE FUNCTION guard_specialty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM topics_rels r WHERE r.specialties_id = OLD.id)
    OR EXISTS (SELECT FROM locales_rels r WHERE r.specialties_id = OLD.id)
    OR EXISTS (SELECT FROM revisions r WHERE OLD.id = ANY (r.required)) THEN
    RAISE EXCEPTION 'a specialty that must approve texts is not deleted' USING ERRCODE = 'KZ009';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER guard BEFORE DELETE ON specialties
  FOR EACH ROW EXECUTE FUNCTION guard_specialty();

-- A translation is made from a revision of its own source, and confirmed against one (invariant 5).
CREATE FUNCTION is_of_source(translation integer, source text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM translations t JOIN revisions r ON r.kind = 'messages' AND r.text_id = t.message_id
    WHERE t.id = translation AND r.sha256 = source)
$$;

CREATE FUNCTION guard_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM revisions r WHERE r.sha256 = NEW.revision AND r.kind = 'translations'
      AND is_of_source(r.text_id, NEW.source_revision)
  ) THEN
    RAISE EXCEPTION 'a translation is confirmed against a revision of its source'
      USING ERRCODE = 'KZ005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON confirmations
  FOR EACH ROW EXECUTE FUNCTION guard_confirmation();

-- A waiver is somebody's who may, and an error never its own author's (invariant 4).
CREATE FUNCTION guard_waiver() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM users_roles r WHERE r.parent_id = NEW.waived_by
      AND (r.value::text IN ('expert', 'administrator')
        OR (NEW.severity = 'warn' AND r.value::text IN ('editor', 'translator')))
  ) THEN
    RAISE EXCEPTION 'no role of that person waives a finding of severity %', NEW.severity
      USING ERRCODE = 'KZ004';
  END IF;
  IF NEW.severity <> 'warn' AND EXISTS (
    SELECT FROM text_edits e
    WHERE e.kind = NEW.kind AND e.text_id = NEW.text_id AND e.edited_by = NEW.waived_by
  ) THEN
    RAISE EXCEPTION 'nobody waives an error in their own words' USING ERRCODE = 'KZ004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON waivers FOR EACH ROW EXECUTE FUNCTION guard_waiver();

-- A revision carries the authors that the record of edits names, and asks for the specialties that its
-- topics or its locale name (invariants 2 and 3).
CREATE FUNCTION guard_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE content jsonb := NEW.canonical::jsonb;
BEGIN
  IF EXISTS (
    SELECT FROM text_edits e WHERE e.kind = NEW.kind AND e.text_id = NEW.text_id
      AND NOT e.edited_by = ANY (NEW.authors)
  ) THEN
    RAISE EXCEPTION 'a revision names every author of its text' USING ERRCODE = 'KZ002';
  END IF;
  IF content ->> 'key' IS DISTINCT FROM NEW.key OR content ->> 'locale' IS DISTINCT FROM NEW.locale THEN
    RAISE EXCEPTION 'a revision is named as its canonical form' USING ERRCODE = 'KZ001';
  END IF;
  IF EXISTS (
    SELECT FROM topics_rels s
    WHERE NEW.kind = 'messages' AND s.path = 'specialties' AND content -> 'topics' ? s.parent_id
      AND NOT s.specialties_id = ANY (NEW.required)
  ) OR EXISTS (
    SELECT FROM locales_rels s
    WHERE NEW.kind = 'translations' AND s.path = 'specialties' AND s.parent_id = NEW.locale
      AND NOT s.specialties_id = ANY (NEW.required)
  ) THEN
    RAISE EXCEPTION 'a revision asks for every specialty of its topics' USING ERRCODE = 'KZ003';
  END IF;
  IF NEW.kind = 'translations' AND NOT is_of_source(NEW.text_id, NEW.source_revision) THEN
    RAISE EXCEPTION 'a translation is made from a revision of its source' USING ERRCODE = 'KZ005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON revisions FOR EACH ROW EXECUTE FUNCTION guard_revision();

-- How each revision stands, by the same rules as src/domain/review/approval.ts.
CREATE VIEW revision_standing AS
SELECT r.sha256, r.kind, r.text_id, r.key, r.locale, r.seq, r.source_revision,
  NOT EXISTS (
    SELECT FROM unnest(r.required) AS need WHERE NOT EXISTS (
      SELECT FROM reviews v WHERE v.revision = r.sha256 AND v.specialty = need
        AND v.verdict <> 'request-changes')
  ) AS ever_approved,
  EXISTS (
    SELECT FROM reviews v WHERE v.revision = r.sha256 AND v.verdict = 'request-changes'
      AND NOT EXISTS (
        SELECT FROM reviews later WHERE later.revision = v.revision
          AND later.reviewer = v.reviewer AND later.specialty = v.specialty AND later.id > v.id)
  ) AS sent_back,
  -- Months are counted in UTC, whatever the session's time zone.
  (SELECT min(held.expires) FROM (
    SELECT ((SELECT v.created_at FROM reviews v WHERE v.revision = r.sha256
        AND v.specialty = need AND v.verdict <> 'request-changes' ORDER BY v.id DESC LIMIT 1)
      AT TIME ZONE 'UTC' + make_interval(months => coalesce(s.approval_months::int, 12)))
      AT TIME ZONE 'UTC' AS expires
    FROM unnest(r.required) AS need LEFT JOIN specialties s ON s.id = need) AS held
  ) AS expires_at,
  EXISTS (SELECT FROM recalls c WHERE r.sha256 = ANY (c.revisions)) AS recalled,
  EXISTS (
    SELECT FROM jsonb_to_recordset(r.findings) AS f (rule text, major integer, sentence text)
    WHERE NOT EXISTS (
      SELECT FROM waivers w WHERE w.kind = r.kind AND w.text_id = r.text_id
        AND w.rule = f.rule AND w.major = f.major AND w.sentence = f.sentence)
  ) AS blocked
FROM revisions r;

-- The text as it stands now if its approvals hold, else the newest revision that ever had every
-- approval, if it still stands (90 days of grace included).
CREATE VIEW approved_revisions AS
SELECT sha256, kind, text_id, key, locale, seq, source_revision, ever_approved, sent_back, expires_at,
  recalled, blocked
FROM (
  SELECT DISTINCT ON (s.kind, s.text_id) s.*
  FROM (
    SELECT *, NOT sent_back AND expires_at + interval '2160 hours' > now() AS stands
    FROM revision_standing WHERE ever_approved
  ) AS s
  LEFT JOIN texts t ON t.kind = s.kind AND t.id = s.text_id
  ORDER BY s.kind, s.text_id, coalesce(s.stands AND t.text_sha256 = s.sha256, false) DESC, s.seq DESC
) AS chosen
WHERE stands;

-- Materialized, because a translation looks its source up among the approved: once, not once each.
CREATE VIEW publishable_revisions AS
WITH approved AS MATERIALIZED (SELECT * FROM approved_revisions)
SELECT a.* FROM approved a
LEFT JOIN messages m ON a.kind = 'messages' AND m.id = a.text_id
LEFT JOIN inserts i ON a.kind = 'inserts' AND i.id = a.text_id
LEFT JOIN translations t ON a.kind = 'translations' AND t.id = a.text_id
LEFT JOIN messages tm ON tm.id = t.message_id AND tm.retired_at IS NULL
LEFT JOIN approved source ON source.kind = 'messages' AND source.text_id = tm.id
  AND NOT source.recalled AND NOT source.blocked
WHERE NOT a.blocked AND NOT a.recalled
  AND coalesce(m.id, i.id, source.text_id) IS NOT NULL
  AND coalesce(m.retired_at, i.retired_at, t.retired_at) IS NULL
  AND (source.text_id IS NULL OR a.source_revision = source.sha256 OR EXISTS (
    SELECT FROM confirmations c
    WHERE c.revision = a.sha256 AND c.source_revision = source.sha256));

-- A line says exactly what its revision says (invariant 6).
CREATE FUNCTION guard_pack_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  content jsonb;
  line jsonb := NEW.line::jsonb;
  field text;
BEGIN
  SELECT canonical::jsonb INTO content FROM revisions WHERE sha256 = NEW.revision;
  IF line ->> 'revision' IS DISTINCT FROM NEW.revision THEN
    RAISE EXCEPTION 'a line names its revision' USING ERRCODE = 'KZ006';
  END IF;
  FOREACH field IN ARRAY ARRAY['key', 'locale', 'audience', 'title', 'text', 'html']
  LOOP
    IF line -> field IS DISTINCT FROM content -> field THEN
      RAISE EXCEPTION 'the % of a line is not that of its revision', field USING ERRCODE = 'KZ006';
    END IF;
  END LOOP;
  -- A translation takes flags and topics from a revision of its source.
  IF NOT EXISTS (
    SELECT FROM revisions source
    WHERE source.key = content ->> 'key' AND source.kind <> 'translations'
      AND source.canonical::jsonb -> 'flags' = line -> 'flags'
      AND source.canonical::jsonb -> 'topics' = line -> 'topics'
      AND (content -> 'flags' IS NULL OR source.sha256 = NEW.revision)
  ) THEN
    RAISE EXCEPTION 'flags and topics of a line are those of its source' USING ERRCODE = 'KZ006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON pack_lines FOR EACH ROW EXECUTE FUNCTION guard_pack_line();

-- A file is its lines and nothing else: its hash is computed again from them.
CREATE FUNCTION guard_pack_file() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE body text;
BEGIN
  IF EXISTS (SELECT FROM unnest(NEW.lines) AS l WHERE NOT EXISTS (
    SELECT FROM pack_lines p WHERE p.sha256 = l
      AND p.line::jsonb ->> 'locale' = NEW.locale AND p.line::jsonb ->> 'phase' = NEW.phase
  )) THEN
    RAISE EXCEPTION 'a pack file holds known lines of its locale and phase' USING ERRCODE = 'KZ006';
  END IF;
  SELECT E'[\n' || coalesce(string_agg(p.line, E',\n' ORDER BY u.position) || E'\n', '') || E']\n'
    INTO body FROM unnest(NEW.lines) WITH ORDINALITY AS u (sha256, position)
    JOIN pack_lines p ON p.sha256 = u.sha256;
  IF NEW.sha256 <> encode(sha256(convert_to(body, 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'the hash of a pack file is that of its lines' USING ERRCODE = 'KZ006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON pack_files FOR EACH ROW EXECUTE FUNCTION guard_pack_file();

-- A pack follows its predecessor without a gap and names publishable revisions only.
CREATE FUNCTION guard_pack() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest integer;
  refused text;
BEGIN
  PERFORM FROM editions WHERE id = NEW.edition FOR UPDATE;
  SELECT coalesce(max(version), 0) INTO newest FROM packs WHERE edition = NEW.edition;
  IF NEW.version <> newest + 1 THEN
    RAISE EXCEPTION 'version % does not follow %', NEW.version, newest USING ERRCODE = 'KZ008';
  END IF;
  IF EXISTS (SELECT FROM unnest(NEW.files) AS f
    WHERE NOT EXISTS (SELECT FROM pack_files p WHERE p.sha256 = f)) THEN
    RAISE EXCEPTION 'a pack names known files only' USING ERRCODE = 'KZ006';
  END IF;
  IF NEW.payload ->> 'edition' IS DISTINCT FROM NEW.edition
    OR NEW.payload -> 'version' IS DISTINCT FROM to_jsonb(NEW.version)
    OR ARRAY(SELECT f ->> 'sha256' FROM jsonb_array_elements(NEW.payload -> 'files') AS f ORDER BY 1)
      IS DISTINCT FROM ARRAY(SELECT f FROM unnest(NEW.files) AS f ORDER BY 1) THEN
    RAISE EXCEPTION 'the payload of a pack names its edition, version and files'
      USING ERRCODE = 'KZ006';
  END IF;
  -- The supervised core is the same for all; inserts are those of this edition.
  SELECT l.revision INTO refused
  FROM unnest(NEW.files) AS f
  JOIN pack_files p ON p.sha256 = f
  CROSS JOIN LATERAL unnest(p.lines) AS line_sha
  JOIN pack_lines l ON l.sha256 = line_sha
  JOIN revisions r ON r.sha256 = l.revision
  LEFT JOIN inserts i ON r.kind = 'inserts' AND i.id = r.text_id
  WHERE (r.kind = 'inserts') <> (p.role = 'inserts')
    OR (r.kind = 'inserts' AND i.edition_id IS DISTINCT FROM NEW.edition)
  LIMIT 1;
  IF refused IS NOT NULL THEN
    RAISE EXCEPTION 'revision % does not belong to this edition', refused USING ERRCODE = 'KZ006';
  END IF;
  SELECT l.revision INTO refused
  FROM unnest(NEW.files) AS f
  JOIN pack_files p ON p.sha256 = f
  CROSS JOIN LATERAL unnest(p.lines) AS line_sha
  JOIN pack_lines l ON l.sha256 = line_sha
  WHERE NOT EXISTS (SELECT FROM publishable_revisions ok WHERE ok.sha256 = l.revision)
  LIMIT 1;
  IF refused IS NOT NULL THEN
    RAISE EXCEPTION 'revision % may not be published', refused USING ERRCODE = 'KZ006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON packs FOR EACH ROW EXECUTE FUNCTION guard_pack();

-- Recalls are numbered without gaps, so that a list can only grow.
CREATE FUNCTION guard_recall() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One writer at a time; LOCK TABLE would ask for rights that the desk's role does not have.
  PERFORM pg_advisory_xact_lock(hashtext('kizuna-recalls'));
  IF NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM recalls) THEN
    RAISE EXCEPTION 'recall % does not follow the newest', NEW.seq USING ERRCODE = 'KZ008';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON recalls FOR EACH ROW EXECUTE FUNCTION guard_recall();

-- The audit chain: each entry holds the hash of the one before.
CREATE FUNCTION guard_audit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE newest audit_entries;
BEGIN
  SELECT * INTO newest FROM audit_entries ORDER BY seq DESC LIMIT 1;
  IF NEW.seq <> coalesce(newest.seq, 0) + 1
    OR NEW.previous <> coalesce(newest.sha256, repeat('0', 64)) THEN
    RAISE EXCEPTION 'audit entry % does not follow the chain', NEW.seq USING ERRCODE = 'KZ007';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION guard_audit();

-- What the delivery server may see and do, and nothing else (design §1).
CREATE VIEW delivery_access WITH (security_barrier) AS
SELECT k.id, k.name, k.key_hash, k.expires_at, k.revoked_at,
  coalesce(array_agg(r.editions_id) FILTER (WHERE r.editions_id IS NOT NULL), '{}') AS editions
FROM delivery_keys k LEFT JOIN delivery_keys_rels r ON r.parent_id = k.id AND r.path = 'editions'
GROUP BY k.id;
