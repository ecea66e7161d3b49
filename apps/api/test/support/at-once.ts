/** Does something for each item, so many at a time, and gives what came of each in the order of the items. */
export async function atOnce<Item, Result>(width: number, items: readonly Item[], act: (item: Item, index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await act(items[index] as Item, index);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
