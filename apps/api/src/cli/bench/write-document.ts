export async function writeDocument(_table: string, _options: unknown): Promise<void> {}
