/** Starts a rule: `npm run new-rule -- l4/some-weakness` writes the one file that a rule is made of. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYER_NAMES, RULE_FOLDERS, type Layer } from '../src/model/layer.ts';
import { ROOT } from './read-knowledge.ts';

function template(id: string, layer: Layer): string {
  return `# yaml-language-server: $schema=../schema.json
id: ${id}
title: A sentence that names the weakness
layer: ${layer} # ${LAYER_NAMES[layer]}
also: []
severity: medium
score: 5.5
precision: medium
status: nursery
maps: {maestro: [M${layer.slice(1)}.1], cwe: [CWE-693]}
since: 0.1.0

on: dockerfile
literals: [EXPOSE]
match:
  instruction: EXPOSE
  where:
    - word: {is: ["22"]}
  bind: {port: word}

message: "Port {port} is declared; state the fact in at most 120 characters."
why: >
  At least twenty words: what an attacker can do because of this line, in an agent's repository, and what that costs the
  people who run it.
fix: >
  One sentence that says what to write instead.
false-positives:
  - When it is fine all the same.
references:
  - https://example.org/the-source-of-the-fact

bad:
  - name: the plain form
    file: Dockerfile
    text: |
      FROM scratch
      EXPOSE 22  # <- here
good:
  - name: the safe form
    file: Dockerfile
    text: |
      FROM scratch
      EXPOSE 8080
  - name: near miss, looks alike and is fine
    file: Dockerfile
    text: |
      FROM scratch
      EXPOSE 2222
`;
}

const id = process.argv[2] ?? '';
const [, digit, slug] = /^l([1-7])\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
if (!digit || !slug || id.length > 64) {
  process.stderr.write(
    'Give the id of the new rule: l<layer>/<slug-that-names-the-weakness>, e.g. npm run new-rule -- l4/mutable-base-image\n',
  );
  process.exit(2);
}
const layer = `L${digit}` as Layer;
const path = join('rules', RULE_FOLDERS[`l${digit}`] ?? '', `${slug}.yml`);
if (existsSync(join(ROOT, path))) {
  process.stderr.write(`${path} exists already.\n`);
  process.exit(2);
}
writeFileSync(join(ROOT, path), template(id, layer));
process.stdout.write(
  `${path} is written. Fill it in, then run npm run build and npm test -- test/rules.test.ts -t ${id}\n`,
);
