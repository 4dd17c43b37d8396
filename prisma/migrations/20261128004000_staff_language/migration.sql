-- Nobody has chosen a language for the console yet: until somebody does, it follows their browser.
ALTER TABLE staff ALTER COLUMN language DROP NOT NULL, ALTER COLUMN language DROP DEFAULT;
UPDATE staff SET language = NULL;
