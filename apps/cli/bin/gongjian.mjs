#!/usr/bin/env node
import './node-version.mjs';
import('./run-gongjian.mjs');
