import { describe, expect, test } from '@jest/globals';

import { decideRole } from '../../../src/tree/role.ts';

describe('the role of a file', () => {
  test.each([
    'Dockerfile',
    'Dockerfile.base',
    'docker-compose.yml',
    'build/Dockerfile',
    'dist/Dockerfile',
    '.github/workflows/test.yml',
    '.github/workflows/docs.yml',
    '.github/workflows/e2e.test.yml',
    '.agent/design.md',
    '.github/actions/test/action.yml',
    '.github/copilot-instructions.md',
    'scripts/install.sh',
    'scripts/start-services.sh',
    'src/latest/contest/attestation.ts',
    'src/evals/run.py',
    'benchmark/run.py',
    'config/latest.json',
    'SKILL.md',
    'skills/docs/SKILL.md',
    'skills/web/reference.md',
    'skills/testing/scripts/run.sh',
    '.claude/skills/test/SKILL.md',
    '.claude/settings.json',
    '.agents/skills/testing/notes.md',
    'AGENTS.md',
    'CLAUDE.md',
    '.cursorrules',
    '.cursor/rules/docs.mdc',
    'prompts/summarise.md',
    'plugins/x/agents/reviewer.md',
    'requirements.txt',
    'k8s/deployment.yaml',
    'spec.yaml',
    'src/test.yml',
  ])('%s is product', (path) => {
    expect(decideRole(path)).toBe('product');
  });

  test.each([
    'test/Dockerfile.sandbox',
    'Dockerfile.test',
    'docker-compose.test.yml',
    'docker-compose-e2e.yml',
    'test/e2e/run.sh',
    'e2e/run.sh',
    'src/agent.test.ts',
    'src/agent.spec.tsx',
    'src/__tests__/agent.ts',
    'tests/fixtures/.github/workflows/ci.yml',
    'integration-tests/compose.yml',
    'test_data/x.json',
    'pkg/agent_test.go',
    'agent/test_agent.py',
    'conftest.py',
    'scripts/test-gpu.sh',
    'scripts/gateway-e2e.sh',
    'spec/agent_spec.rb',
    'skills/web/tests/run.py',
    '.github/scripts/label.test.js',
    'testdata/package.json',
  ])('%s is a test', (path) => {
    expect(decideRole(path)).toBe('test');
  });

  test.each([
    ['examples/agent/compose.yml', 'example'],
    ['.env.example', 'example'],
    ['docker-compose.example.yml', 'example'],
    ['agent-samples/a.py', 'example'],
    ['server/requirements-test.txt', 'test'],
    ['server/test-requirements.in', 'test'],
    ['server/requirements-dev.txt', 'product'],
    ['registry/example-catalog.yaml', 'example'],
    ['deploy/deployment-sample.yaml', 'example'],
    ['audio/sample-rate.yaml', 'product'],
    ['src/by-example.ts', 'product'],
    ['README.md', 'docs'],
    ['.github/PULL_REQUEST_TEMPLATE.md', 'docs'],
    ['docs/deploy/compose.yml', 'docs'],
    ['CHANGELOG.md', 'docs'],
    ['skills/README.md', 'docs'],
    ['src/notes.md', 'docs'],
    ['LICENSE', 'docs'],
    ['.github/CODEOWNERS', 'product'],
    ['vendor/lib/a.go', 'vendored'],
    ['third_party/a/Dockerfile', 'vendored'],
    ['a/node_modules/b/test/c.js', 'vendored'],
    ['dist/action.js', 'generated'],
    ['web/app.min.js', 'generated'],
    ['package-lock.json', 'generated'],
    ['uv.lock', 'generated'],
    ['proto/agent_pb2.py', 'generated'],
  ])('%s is %s', (path, role) => {
    expect(decideRole(path)).toBe(role);
  });
});
