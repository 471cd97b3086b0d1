/** What a workflow of our own depends on. */
export interface WorkflowOptions {
  /** Owner and name of the repository of the action. */
  readonly action: string;
  /** The commit of the action; when it is not known, the text has a word in its place that the reader replaces. */
  readonly commit: string | undefined;
  readonly version: string;
  /** The default branch of the repository that the workflow is for. */
  readonly branch: string;
  /** Whether the workflow closes the gate. An input wins over the repository's configuration, so that one goes without. */
  readonly gate: boolean;
}

/** Where the workflow belongs in a repository. */
export const WORKFLOW_FILE = '.github/workflows/maestro.yml';
export const UNKNOWN_COMMIT = 'COMMIT';
/** The same as in this repository's own workflows, which an update bot moves; a test compares them. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** The workflow that scans a repository on each push, in pull requests and every week. The README shows the same text. */
export function renderWorkflow({ action, commit, version, branch, gate }: WorkflowOptions): string {
  const name = quoteBranch(branch);
  const lines = [
    'name: MAESTRO',
    'on:',
    '  push:',
    `    branches: [${name}]`,
    '  pull_request:',
    `    branches: [${name}]`,
    '  schedule:',
    "    - cron: '23 4 * * 1'",
    '',
    'permissions:',
    '  contents: read',
    '',
    'concurrency:',
    '  group: maestro-${{ github.ref }}',
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    '',
    'jobs:',
    '  threat-model:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    permissions:',
    '      contents: read',
    '      security-events: write # uploads the results',
    '      actions: read # needed in private repositories only',
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          persist-credentials: false',
    "          fetch-depth: 2 # a pull request's base too: its configuration counts",
    `      - uses: ${action}@${commit ?? UNKNOWN_COMMIT} # v${version}`,
    ...(gate ? ['        with:', '          fail-on: critical # leave it out to report without failing'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A branch called `on` or `1.0` would be another value than its name. */
function quoteBranch(branch: string): string {
  const plain = /^[a-z][a-z/_-]*$/i.test(branch) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(branch);
  return plain ? branch : `'${branch.replaceAll("'", "''")}'`;
}
