import type { DataNode } from '../model/document.ts';
import type { Trail } from './path-query.ts';
import { stepsOf, textOf, valueOf } from './workflow-events.ts';

const STEP_OUTPUT = /steps\.([\w-]{1,100})\.outputs\.([\w-]{1,100})/g;
const JOB_OUTPUT = /needs\.([\w-]{1,100})\.outputs\.([\w-]{1,100})/g;

/**
 * Outputs of actions that an expression reads, directly or through the outputs of an earlier job, as `owner/action@v1#output`.
 */
export function findStepOutputs(expression: string, trail: Trail, root: DataNode): readonly string[] {
  const jobs = valueOf(root, 'jobs');
  const own = jobOf(trail) ?? valueOf(root, 'runs');
  const direct = nameOutputs(expression, own);
  const earlier = [...expression.matchAll(JOB_OUTPUT)].flatMap(([, name = '', output = '']) => {
    const job = jobs && valueOf(jobs, name);
    const outputs = job && valueOf(job, 'outputs');
    return nameOutputs(textOf(outputs && valueOf(outputs, output)), job);
  });
  return [...direct, ...earlier];
}

function nameOutputs(text: string, job: DataNode | undefined): readonly string[] {
  return [...text.matchAll(STEP_OUTPUT)].flatMap(([, id = '', output = '']) => {
    const step = stepsOf(job).find((one) => textOf(valueOf(one, 'id')) === id);
    const uses = textOf(step && valueOf(step, 'uses'));
    return uses === '' ? [] : [`${uses}#${output}`];
  });
}

function jobOf(trail: Trail): DataNode | undefined {
  let below: Trail | undefined;
  for (let at: Trail | undefined = trail; at?.parent; at = at.parent) {
    if (at.key === 'jobs' && !at.parent.parent) return below?.node;
    below = at;
  }
  return undefined;
}
