/** Writes the expected outputs of the repositories in `test/repos`. Read the difference before you commit it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRepositories, REPOSITORIES, scanRepository } from '../test/scan-repository.ts';

for (const name of listRepositories()) {
  const { golden } = await scanRepository(name);
  for (const [file, text] of golden) writeFileSync(join(REPOSITORIES, file), text);
}
