-- What its order carries in the shop while a case is open: said when the case is filed, so that what was set is what is taken off, and
-- so that a case goes one way to its end. Null where the shop is asked for nothing and all is done there by hand: every case of before.
ALTER TABLE cases ADD COLUMN shop_tag text;
ALTER TABLE cases ADD CONSTRAINT cases_shop_tag_fits CHECK (length(shop_tag) BETWEEN 1 AND 40);
