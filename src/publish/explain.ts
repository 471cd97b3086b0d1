import { isRateLimited } from './api.ts';
import type { Answer } from './api.ts';
import type { FailureReason } from './outcome.ts';

export interface Explanation {
  readonly reason: FailureReason;
  readonly sentence: string;
}

/** Says what a refused upload means and what to do about it. */
export function explainRefusal(answer: Answer): Explanation {
  if (isRateLimited(answer)) {
    return explain('rate-limit', 'GitHub limits the number of requests at the moment: run the job again later.');
  }
  switch (answer.status) {
    case 400:
    case 422:
      return explain('invalid', 'GitHub did not accept the analysis: see what it says below.');
    case 401:
      return explain(
        'no-permission',
        "GitHub does not know this token: leave the input token out to use the job's own.",
      );
    case 403:
      return explainForbidden(answer.text);
    case 404:
      return explain(
        'not-found',
        'GitHub does not find the repository or commit for this token: give the job the permissions contents: read and ' +
          'security-events: write, and check that the commit is pushed.',
      );
    case 413:
      return explain('too-large', `${TOO_LARGE}.`);
    case 0:
      return explain('unavailable', 'GitHub could not be reached: check GITHUB_API_URL and the proxy of this runner.');
    default:
      return answer.status >= 500
        ? explain(
            'unavailable',
            `GitHub could not take the analysis now (HTTP ${answer.status}): run the job again later.`,
          )
        : explain('malformed-answer', `GitHub gave an answer that is not documented (HTTP ${answer.status}).`);
  }
}

/** The advice for an analysis that is over GitHub's limit. */
export const TOO_LARGE =
  'The analysis is larger than the 10 MB (compressed) that GitHub takes: scan folders in jobs of their own with the inputs path and category, ' +
  'or leave folders out with paths.ignore';

function explainForbidden(text: string): Explanation {
  if (/must be enabled|not enabled|is disabled/i.test(text)) {
    return explain(
      'feature-off',
      'Code scanning is not available in this repository: an administrator can enable Code Security in its settings ' +
        '(public repositories have it for free), or set upload: never.',
    );
  }
  if (/archived/i.test(text)) {
    return explain(
      'archived',
      'The repository is archived, so GitHub takes no analysis: unarchive it or set upload: never.',
    );
  }
  return explain(
    'no-permission',
    'The token may not upload: give the job the permission security-events: write (and actions: read in a private repository).',
  );
}

function explain(reason: FailureReason, sentence: string): Explanation {
  return { reason, sentence };
}
