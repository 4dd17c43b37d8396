-- How often the shop itself said no. A key that it refused is used no more; one of which nobody knows what came of it is used again.
ALTER TABLE shop_command RENAME COLUMN retries TO refusals;
