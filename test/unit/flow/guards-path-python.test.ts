import { expect, test } from '@jest/globals';
import { marksInto, pythonTool } from './follow.ts';

const READ = 'return open(full).read()';
const FULL = 'full = os.path.realpath(os.path.join(ROOT, name))';
const PATH = 'full = (Path(ROOT) / name).resolve()';

test.each([
  ['is_relative_to', `${PATH}\nif not full.is_relative_to(ROOT):\n    raise ValueError("no")\nreturn full.read_text()`],
  ['is_relative_to that answers', `${PATH}\nif full.is_relative_to(ROOT):\n    return full.read_text()\nreturn ""`],
  ['relative_to that raises', `${PATH}\nfull.relative_to(ROOT)\nreturn full.read_text()`],
  [
    'relative_to in a try',
    `${PATH}\ntry:\n    full.relative_to(ROOT)\nexcept ValueError:\n    return "no"\nreturn full.read_text()`,
  ],
  [
    'relative_to in a try with else',
    `${PATH}\ntry:\n    full.relative_to(ROOT)\nexcept ValueError as error:\n    raise PermissionError("no") from error\n${READ}`,
  ],
  [
    'relative_to kept in a variable',
    `${PATH}\ntry:\n    rel = full.relative_to(ROOT)\nexcept ValueError:\n    raise\n${READ}`,
  ],
  ['commonpath', `${FULL}\nif os.path.commonpath([ROOT, full]) != ROOT:\n    raise ValueError("no")\n${READ}`],
  ['commonpath that answers', `${FULL}\nif os.path.commonpath((full, ROOT)) == ROOT:\n    ${READ}\nreturn ""`],
  [
    'the root with a separator at the start',
    `${FULL}\nif not full.startswith(ROOT + os.sep):\n    raise ValueError("no")\n${READ}`,
  ],
  ['the root in a text', `${FULL}\nif not full.startswith(f"{ROOT}/"):\n    return ""\n${READ}`],
  ['the text of a path', `${PATH}\nif not str(full).startswith(str(ROOT) + os.sep):\n    return ""\n${READ}`],
  ['parents', `${PATH}\nif Path(ROOT) not in full.parents:\n    raise ValueError("no")\n${READ}`],
  [
    'parents or the root',
    `${PATH}\nif full != Path(ROOT) and Path(ROOT) not in full.parents:\n    raise ValueError("no")\n${READ}`,
  ],
  [
    'any of several folders',
    `${PATH}\nif not any(full.is_relative_to(root) for root in ROOTS):\n    raise ValueError("no")\n${READ}`,
  ],
  [
    'any, in a variable',
    `${PATH}\nallowed = any(full.is_relative_to(root) for root in ROOTS)\nif not allowed:\n    raise ValueError("no")\n${READ}`,
  ],
  ['relpath', `${FULL}\nif os.path.relpath(full, ROOT).startswith(".."):\n    raise ValueError("no")\n${READ}`],
  ['a loop', `${PATH}\nfor root in ROOTS:\n    if full.is_relative_to(root):\n        ${READ}\nraise ValueError("no")`],
])('a path is contained by %s', async (_, body) => {
  expect(await marksInto('file-read', { 'server.py': pythonTool(body, 'ROOTS = ["/a", "/b"]') })).toContain(
    'path-contained',
  );
});

const SAFE = `import os
from pathlib import Path
ROOT = Path("/srv/notes").resolve()

def is_inside(path) -> bool:
    try:
        Path(path).resolve().relative_to(ROOT)
        return True
    except ValueError:
        return False

def is_below(path) -> bool:
    full = os.path.realpath(path)
    return full == str(ROOT) or full.startswith(str(ROOT) + os.sep)

def ensure_inside(path) -> None:
    if not is_inside(path):
        raise ValueError("no")

def validate_safe_path(path, base_dir=None) -> Path:
    if base_dir is None:
        base_dir = os.getcwd()
    resolved_base = Path(base_dir).resolve(strict=False)
    p = Path(path)
    if not p.is_absolute():
        p = resolved_base / p
    resolved_path = p.resolve(strict=False)
    if not resolved_path.is_relative_to(resolved_base):
        raise ValueError("no")
    return resolved_path

def safe_path(name: str) -> Path:
    full = (ROOT / name).resolve()
    if not full.is_relative_to(ROOT):
        raise ValueError("no")
    return full

def find_path(name: str):
    full = (ROOT / name).resolve()
    try:
        full.relative_to(ROOT)
    except ValueError:
        return None
    return full

class Notes:
    def _resolve(self, name: str) -> Path:
        full = (self.root / name).resolve()
        if not str(full).startswith(str(self.root) + os.sep):
            raise ValueError("no")
        return full

    def read(self, name: str) -> str:
        return self._resolve(name).read_text()

notes = Notes()
`;
const IMPORT = 'from .safe import is_inside, is_below, ensure_inside, safe_path, find_path, notes, validate_safe_path';

test.each([
  ['that answers', `${FULL}\nif not is_inside(full):\n    raise ValueError("no")\n${READ}`],
  ['that answers what it compares', `${FULL}\nif not is_below(full):\n    return ""\n${READ}`],
  ['whose answer is kept', `${FULL}\nfine = is_below(full)\nif not fine:\n    return ""\n${READ}`],
  ['that raises', `${FULL}\nensure_inside(full)\n${READ}`],
  [
    'that resolves and raises',
    `full = name\nif not os.path.isabs(full):\n    full = os.path.abspath(full)\nvalidate_safe_path(full)\n${READ}`,
  ],
  ['that gives the checked path', `full = safe_path(name)\n${READ}`],
  ['that gives the checked path or nothing', `full = find_path(name)\nif full is None:\n    return ""\n${READ}`],
  ['of a class', `return notes.read(name)`],
])('a function of another file %s contains a path', async (_, body) => {
  const files = { 'app/server.py': pythonTool(body, IMPORT), 'app/safe.py': SAFE };
  expect(await marksInto('file-read', files)).toContain('path-contained');
});

test.each([
  ['basename', `full = os.path.join(ROOT, os.path.basename(name))\n${READ}`, 'basename'],
  ['the name of a path', `full = Path(ROOT) / Path(name).name\nreturn full.read_text()`, 'basename'],
  ['a list', `if name not in ["a", "b"]:\n    return ""\nfull = os.path.join(ROOT, name)\n${READ}`, 'allow-listed'],
  ['a table', `if name not in FILES:\n    return ""\nfull = os.path.join(ROOT, name)\n${READ}`, 'allow-listed'],
  [
    'a pattern',
    `if not re.fullmatch(r"[a-z]+", name):\n    return ""\nfull = os.path.join(ROOT, name)\n${READ}`,
    'pattern-checked',
  ],
  [
    'a pattern of its own',
    `if not NAME.match(name):\n    raise ValueError\nfull = os.path.join(ROOT, name)\n${READ}`,
    'pattern-checked',
  ],
  [
    'refusing what leads up',
    `if ".." in name or name.startswith("/"):\n    raise ValueError\nfull = os.path.join(ROOT, name)\n${READ}`,
    'traversal-refused',
  ],
  [
    'refusing separators',
    `if "/" in name or "\\\\" in name:\n    raise ValueError\nfull = os.path.join(ROOT, name)\n${READ}`,
    'traversal-refused',
  ],
  [
    'refusing parts that lead up',
    `if ".." in Path(name).parts:\n    raise ValueError\nfull = os.path.join(ROOT, name)\n${READ}`,
    'traversal-refused',
  ],
  [
    'letters only',
    `if not name.isalnum():\n    raise ValueError\nfull = os.path.join(ROOT, name)\n${READ}`,
    'pattern-checked',
  ],
  [
    'taking out all but letters',
    `full = os.path.join(ROOT, re.sub(r"[^a-z0-9_]", "", name))\n${READ}`,
    'pattern-checked',
  ],
  ['keeping letters', `full = os.path.join(ROOT, "".join(c for c in name if c.isalnum()))\n${READ}`, 'pattern-checked'],
])('a name is made harmless by %s', async (_, body, mark) => {
  const text = pythonTool(body, 'FILES = {"a": 1}\nNAME = re.compile(r"^[a-z]+$")');
  expect(await marksInto('file-read', { 'server.py': text })).toContain(mark);
});

test.each([
  ['joined and read', `full = os.path.join(ROOT, name)\n${READ}`],
  ['only resolved', `${FULL}\n${READ}`],
  ['only looked for', `${FULL}\nif not os.path.exists(full):\n    raise ValueError("no")\n${READ}`],
  [
    'checked on another way',
    `${FULL}\nif os.path.isabs(name):\n    if not full.startswith(ROOT + os.sep):\n        raise ValueError\n${READ}`,
  ],
])('nothing is proved of a path that is %s', async (_, body) => {
  const marks = await marksInto('file-read', { 'server.py': pythonTool(body) });
  expect(marks?.filter((mark) => mark !== 'resolved')).toEqual([]);
});
