import { pythonVersion } from './python-version.ts';

/** Each rule has one owner. These are Ruff's, which has quick fixes for most of them. */
const leftToRuff = {
  reportUnusedExpression: false,
  reportUnusedImport: false,
  reportUnusedVariable: false,
  reportRedeclaration: false,
  reportInvalidStringEscapeSequence: false,
};

/** It does happen that None is met, but a learner often knows better: worth a warning, no error. */
const notCertain = {
  reportOptionalMemberAccess: 'warning',
  reportOptionalSubscript: 'warning',
  reportOptionalIterable: 'warning',
  reportOptionalOperand: 'warning',
  reportOptionalCall: 'warning',
  reportPossiblyUnboundVariable: 'warning',
  reportArgumentType: 'warning',
  reportReturnType: 'warning',
  reportAssignmentType: 'warning',
};

export const pyrightSettings = {
  typeshedPath: '/typeshed',
  pythonVersion,
  pythonPlatform: 'Linux',
  typeCheckingMode: 'standard',
  ...leftToRuff,
  ...notCertain,
};
