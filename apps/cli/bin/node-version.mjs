/** Ends with a clear word on a Node that is too old; written so that old ones can still read it. */
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('共建需要 Node 20.19 或更高版本，当前为 ' + process.versions.node + '。请安装新版本后再试：https://nodejs.org');
  console.error('Gongjian needs Node 20.19 or later; this is ' + process.versions.node + '. Install a newer one and try again.');
  process.exit(1);
}
