const { TestEnvironment } = require('jest-environment-node');

/** One failing test kills a mutant; the rest of a file need not be run. */
module.exports = class FirstFailureEnvironment extends TestEnvironment {
  hasFailed = false;

  async handleTestEvent(event) {
    if (event.name === 'test_fn_failure') this.hasFailed = true;
    if (event.name === 'test_start' && this.hasFailed) event.test.mode = 'skip';
  }
};
