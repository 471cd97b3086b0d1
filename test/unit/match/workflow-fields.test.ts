import { describe, expect, test } from '@jest/globals';
import { matchPath } from '../../../src/match/path.ts';
import { parseData } from '../../../src/parse/data.ts';

async function read(text: string, path: string, field: string): Promise<readonly unknown[]> {
  const { roots } = await parseData(text, 'yaml');
  return [...matchPath({ matcher: 'path', paths: [path], where: [], bind: {}, steps: [] }, roots)].flatMap(
    (candidate) => candidate.get(field).map(({ value }) => value),
  );
}

const workflow = (on: string, job: string, step = '', before = '{}'): string => `
on: ${on}
jobs:
  first:
    steps: [${before}]
  agent:
    ${job}
    steps:
      - ${step === '' ? 'name: run' : step}
        uses: some/agent@v1
`;

describe('$open-event', () => {
  const members = "if: contains('OWNER MEMBER', github.event.comment.author_association)";
  const right = '{run: gh api repos/x/collaborators/$A/permission}';
  test.each([
    ['one event', 'issues', '', '', '{}', ['issues']],
    ['a list', '[push, issue_comment]', '', '', '{}', ['issue_comment']],
    ['no event of strangers', '[push, pull_request, workflow_dispatch]', '', '', '{}', []],
    ['types that members cause', '{issues: {types: [labeled, assigned]}}', '', '', '{}', []],
    ['types that anybody causes', '{issues: {types: [labeled, opened]}}', '', '', '{}', ['issues']],
    ['members only', 'issue_comment', members, '', '{}', []],
    ['members only, of comments', '[issues, issue_comment]', members, '', '{}', ['issues']],
    ['another event', '[issues, push]', "if: github.event_name == 'push'", '', '{}', []],
    ['a label', 'pull_request_target', "if: github.event.label.name == 'review'", '', '{}', []],
    ['one of the labels', 'issues', "if: contains(github.event.issue.labels.*.name, 'ai')", '', '{}', []],
    ['a name', 'issues', "if: github.actor == 'me'", '', '{}', []],
    ['everybody but bots', 'issues', "if: github.actor != 'dependabot[bot]'", '', '{}', ['issues']],
    ['everybody but bots, by suffix', 'issues', "if: ${{ !endsWith(github.actor, '[bot]') }}", '', '{}', ['issues']],
    ['a condition of the step', 'issues', '', 'if: steps.may.outputs.go', '{}', []],
    ['an environment', 'issues', 'environment: approval', '', '{}', []],
    ['an earlier job that asks', 'issues', 'needs: first', '', right, []],
    ['another job that asks', 'issues', '', '', right, ['issues']],
  ])('%s', async (_name, on, job, step, before, expected) => {
    const found = await read(workflow(on, job, step, before), 'jobs.agent.steps[*].uses', '$open-event');
    expect(found).toEqual(expected);
  });

  test('is none outside of a job', async () => {
    expect(await read('on: issues\nname: x\n', 'name', '$open-event')).toEqual([]);
  });
});

describe('$step-output', () => {
  const text = `
jobs:
  one:
    outputs: {said: "\${{ steps.ask.outputs.answer }}"}
    steps:
      - {id: ask, uses: some/agent@v1}
      - {id: own, run: make}
      - run: echo \${{ steps.ask.outputs.answer }} \${{ steps.own.outputs.x }} \${{ steps.none.outputs.x }}
  two:
    steps:
      - run: echo "\${{ fromJSON(needs.one.outputs.said).kind }}" \${{ needs.gone.outputs.said }}
`;
  test.each([
    ['jobs.one.steps[*].run', ['some/agent@v1#answer']],
    ['jobs.two.steps[*].run', ['some/agent@v1#answer']],
  ])('of %s', async (path, expected) => {
    expect(await read(text, path, '$step-output')).toEqual(expected);
  });

  test('in a composite action', async () => {
    const action = 'runs: {steps: [{id: a, uses: b/c@v1}, {run: "x ${{ steps.a.outputs.d }}"}]}';
    expect(await read(action, 'runs.steps[*].run', '$step-output')).toEqual(['b/c@v1#d']);
  });
});
