-- What is said in a case is news of the case: every message touches its conversation in the same transaction.
CREATE TRIGGER conversation_told AFTER INSERT OR UPDATE ON conversation
  FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();
