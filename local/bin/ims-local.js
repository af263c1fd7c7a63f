#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const cli = join(__dirname, '..', 'lib', 'cli.js');
if (existsSync(cli)) require(cli);
else {
  console.error('ims-local is not built. In a checkout of the project, run "npx projen bundle" first.');
  process.exitCode = 1;
}
