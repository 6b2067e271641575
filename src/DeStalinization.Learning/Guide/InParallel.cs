namespace DeStalinization.Learning.Guide;

/// <summary>Work over a whole guide on all cores, on threads of its own: those of the pool answer readers meanwhile, who would wait until the work is done.</summary>
public static class InParallel
{
    /// <summary>What is made of each, in the order of <paramref name="items"/>. Returns when all is made; what one throws, this throws.</summary>
    public static IReadOnlyList<TResult> Each<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        var (made, taken) = (new TResult[items.Count], -1);
        Task.WaitAll(Enumerable.Range(0, Math.Min(Environment.ProcessorCount, items.Count)).Select(_ => OnOwnThread(Work)));
        return made;

        void Work()
        {
            for (var index = Interlocked.Increment(ref taken); index < items.Count; index = Interlocked.Increment(ref taken))
                made[index] = make(items[index]);
        }
    }

    private static Task OnOwnThread(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
