import type { CallSite } from './site.ts';
import { markLabels, type Label } from './value.ts';

/** `x.replace(/[^\w-]/g, '')` leaves nothing that could do harm. */
export function replacedByPattern({ name, receiver, args, symbol }: CallSite): readonly Label[] | undefined {
  const isRegexSub = symbol === 're.sub';
  if (!isRegexSub && name !== 'replace' && name !== 'replaceAll' && name !== 'sub') return undefined;
  const [pattern, , third] = args.map(({ value }) => value);
  const compiled = name === 'sub' && !isRegexSub ? receiver?.call?.args[0]?.value : pattern;
  const subject = isRegexSub ? third : name === 'sub' ? args[1]?.value : receiver;
  if (
    receiver &&
    typeof pattern?.constant === 'string' &&
    pattern.constant.includes('<') &&
    args[1]?.value.constant === '&lt;'
  )
    return markLabels(receiver.labels, ['html-escaped']);
  const source = typeof compiled?.constant === 'string' ? compiled.constant.replace(/^\/([\s\S]*)\/\w*$/, '$1') : '';
  if (!subject || !/^\[\^[^\]]{1,60}\][+*]?$/.test(source) || /[$;|&`<>]/.test(source)) return undefined;
  return markLabels(
    subject.labels,
    source.includes('/') || source.includes('.') ? ['character-checked'] : ['pattern-checked'],
  );
}
