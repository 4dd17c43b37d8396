-- Whose turn it is was told to customers by one rule and to staff by another. What is stored follows the customer's now: a pickup
-- is theirs to choose before it is ours to book, and a booked one is theirs to have ready.
UPDATE cases c SET waits_for = 'customer'
 WHERE c.state = 'pickup_booked'
    OR (c.state IN ('approved', 'pickup_failed', 'send_in', 'late') AND (c.answer_by IS NOT NULL OR c.state = 'late')
        AND NOT EXISTS (SELECT FROM pickup_wish w WHERE w.case_id = c.id));
