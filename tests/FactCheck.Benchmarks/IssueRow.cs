namespace FactCheck.Benchmarks;
internal static class IssueRow { public static Task<Row> Measure() => throw new NotSupportedException(); }
