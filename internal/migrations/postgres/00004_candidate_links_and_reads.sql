-- Links between candidates and colleagues: at most one candidate per colleague, and proposed links that
-- an admin must confirm. And how much contact data each user read per day.
-- +goose Up

-- A link that an admin must confirm, because the colleague is an admin or is linked to another candidate.
CREATE TABLE candidate_link_proposals (
    candidate_id character varying COLLATE "C" NOT NULL PRIMARY KEY REFERENCES candidates (id) ON DELETE CASCADE,
    user_id character varying COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL
);
CREATE INDEX candidate_link_proposals_user ON candidate_link_proposals (user_id);

-- If several candidates are linked to one colleague, the oldest stays linked and the others become proposals.
INSERT INTO candidate_link_proposals (candidate_id, user_id, created_at)
SELECT c.id, c.linked_user_id, c.updated_at FROM candidates c
WHERE c.linked_user_id IS NOT NULL AND EXISTS (SELECT 1 FROM candidates o WHERE o.linked_user_id = c.linked_user_id AND o.id < c.id);
UPDATE candidates SET linked_user_id = NULL WHERE id IN (SELECT candidate_id FROM candidate_link_proposals);

-- Until now, candidates with a colleague's address were not linked. Link the oldest one of each colleague, unless the
-- colleague is an admin, and propose the others.
INSERT INTO candidate_link_proposals (candidate_id, user_id, created_at)
SELECT e.candidate_id, min(u.id), max(c.updated_at)
FROM candidate_emails e JOIN users u ON u.email_key = e.address_key JOIN candidates c ON c.id = e.candidate_id
WHERE c.linked_user_id IS NULL AND NOT EXISTS (SELECT 1 FROM candidate_link_proposals p WHERE p.candidate_id = c.id)
GROUP BY e.candidate_id;
UPDATE candidates SET linked_user_id = (SELECT p.user_id FROM candidate_link_proposals p WHERE p.candidate_id = candidates.id)
WHERE id IN (
    SELECT p.candidate_id FROM candidate_link_proposals p JOIN users u ON u.id = p.user_id
    WHERE u.role <> 'ADMIN' AND NOT EXISTS (SELECT 1 FROM candidates l WHERE l.linked_user_id = p.user_id)
    AND NOT EXISTS (SELECT 1 FROM candidate_link_proposals q WHERE q.user_id = p.user_id AND q.candidate_id < p.candidate_id)
);
DELETE FROM candidate_link_proposals WHERE candidate_id IN (SELECT id FROM candidates WHERE linked_user_id IS NOT NULL);

CREATE UNIQUE INDEX candidates_linked_once ON candidates (linked_user_id);

-- Sums that become one record of the audit trail per user and day, after the day has ended.
CREATE TABLE contact_read_days (
    day character varying COLLATE "C" NOT NULL,
    actor_kind character varying COLLATE "C" NOT NULL,
    actor_id character varying COLLATE "C" NOT NULL,
    candidates bigint NOT NULL,
    operations bigint NOT NULL,
    PRIMARY KEY (day, actor_id)
);
