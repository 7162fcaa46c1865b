import { writeFileSync } from 'node:fs';
import { archiveJsonSchema } from '#core/archive/json-schema.ts';

writeFileSync(
  new URL('../docs/journal-file.schema.json', import.meta.url),
  `${JSON.stringify(archiveJsonSchema(), null, 2)}\n`,
);
