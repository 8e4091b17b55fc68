namespace FactCheck.TestKit;

/// <summary>Measures work by what it allocates: a count that no other load of the machine changes.</summary>
public static class Effort
{
    /// <summary>How much more work twice as much is: 2 where it grows with the size, 4 where it grows with its square.</summary>
    public static double OfTwice(int size, Action<int> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        // What is made once is no part of it.
        work(size);
        return (double)Allocated(() => work(2 * size)) / Allocated(() => work(size));
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
