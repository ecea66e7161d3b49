type Act = () => Promise<unknown>;

async function millisecondsOf(act: Act): Promise<number> {
  const start = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Whether two acts, done in turn so many times, cannot be told apart by their time: 4 ms at most, or no more than chance. */
export async function takeTheSameTime(times: number, one: Act, other: Act): Promise<boolean> {
  const [ofOne, ofOther]: [number[], number[]] = [[], []];
  for (let n = 0; n < times; n += 1) {
    if (n % 2) ofOne.push(await millisecondsOf(one));
    ofOther.push(await millisecondsOf(other));
    if (!(n % 2)) ofOne.push(await millisecondsOf(one));
  }
  return Math.abs(median(ofOne) - median(ofOther)) < 4 || chanceOf(ofOne, ofOther) > 0.01;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** How often a difference of means as large arises when the labels are dealt again, by a fixed shuffle. */
function chanceOf(a: readonly number[], b: readonly number[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const seen = Math.abs(mean(a) - mean(b));
  const all = [...a, ...b];
  let [seed, asLarge] = [42, 0];
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  for (let round = 0; round < 1000; round += 1) {
    for (let n = all.length - 1; n > 0; n -= 1) {
      const other = Math.floor(random() * (n + 1));
      [all[n], all[other]] = [all[other] ?? 0, all[n] ?? 0];
    }
    if (Math.abs(mean(all.slice(0, a.length)) - mean(all.slice(a.length))) >= seen) asLarge += 1;
  }
  return asLarge / 1000;
}
