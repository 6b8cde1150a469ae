-- SPDX-FileCopyrightText: 2026 OX-Lotse contributors
-- SPDX-License-Identifier: EUPL-1.2

-- How many wait, so that whoever comes last need not count all before. Triggers keep it: nobody can forget to. Whatever
-- makes somebody wait, or no longer, holds the lock of the seats already.

ALTER TABLE seats ADD COLUMN waiting BIGINT NOT NULL DEFAULT 0;
UPDATE seats SET waiting = (SELECT COUNT(*) FROM registration r WHERE r.date_id = seats.date_id
    AND r.attendance = seats.attendance AND r.state = 'waiting');

CREATE FUNCTION count_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.state = 'waiting' THEN
        UPDATE seats SET waiting = waiting - 1 WHERE date_id = OLD.date_id AND attendance = OLD.attendance;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.state = 'waiting' THEN
        UPDATE seats SET waiting = waiting + 1 WHERE date_id = NEW.date_id AND attendance = NEW.attendance;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER waiting_comes AFTER INSERT ON registration FOR EACH ROW
    WHEN (NEW.state = 'waiting') EXECUTE FUNCTION count_waiting();
CREATE TRIGGER waiting_goes AFTER DELETE ON registration FOR EACH ROW
    WHEN (OLD.state = 'waiting') EXECUTE FUNCTION count_waiting();
CREATE TRIGGER waiting_changes AFTER UPDATE OF state, attendance ON registration FOR EACH ROW
    WHEN (OLD.state = 'waiting' OR NEW.state = 'waiting') EXECUTE FUNCTION count_waiting();
