import type { DataNode } from '../model/document.ts';

/**
 * Name of a Kubernetes object inside its file, `Deployment/assistant`: its containers share volumes, network and identity, so
 * the object is the unit that facts and findings belong to. Undefined for what is no object.
 */
export function unitOfObject(node: DataNode): string | undefined {
  const kind = textAt(node, 'kind');
  if (kind === undefined || textAt(node, 'apiVersion') === undefined) return undefined;
  const metadata = entryAt(node, 'metadata');
  return `${kind}/${(metadata && (textAt(metadata, 'name') ?? textAt(metadata, 'generateName'))) ?? ''}`;
}

/** The objects of a document: those of a list, else the document itself. */
export function objectsOf(root: DataNode): readonly DataNode[] {
  const items = isObjectList(root) ? entryAt(root, 'items') : undefined;
  return items?.type === 'list' ? items.items : [root];
}

/** `kind: List`, or `DeploymentList` and its like. */
export function isObjectList(root: DataNode): boolean {
  return (textAt(root, 'kind') ?? '').endsWith('List');
}

function entryAt(node: DataNode, key: string): DataNode | undefined {
  return node.type === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

function textAt(node: DataNode, key: string): string | undefined {
  const value = entryAt(node, key);
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
