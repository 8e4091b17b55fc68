namespace FactCheck.Benchmarks.Scoring;

/// <summary>A sentence as numbers: which features it has and what each counts.</summary>
internal sealed record Example(int[] Features, float[] Values, bool IsWorthChecking);

/// <summary>
/// Logistic regression with a penalty on the squares of the weights, by L-BFGS over all examples at once: nothing is drawn by lot,
/// so that the same examples give the same weights.
/// </summary>
internal static class Regression
{
    private const int Remembered = 10;

    /// <summary>The weight of each feature; the last is the bias, which pays no penalty.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples, double[] penalties, int rounds)
    {
        var size = penalties.Length + 1;
        var (weights, gradient) = (new double[size], new double[size]);
        var loss = Loss(examples, penalties, weights, gradient);
        var past = new LinkedList<(double[] Step, double[] Change, double Scale)>();
        for (var round = 0; round < rounds; round++)
        {
            var direction = Direction(gradient, past);
            var slope = Dot(direction, gradient);
            var (rate, next, nextGradient) = (
                round == 0 ? 1 / Math.Sqrt(Dot(gradient, gradient)) : 1.0,
                new double[size],
                new double[size]
            );
            double nextLoss;
            while (true)
            {
                for (var i = 0; i < size; i++)
                    next[i] = weights[i] + (rate * direction[i]);
                nextLoss = Loss(examples, penalties, next, nextGradient);
                if (nextLoss <= loss + (1e-4 * rate * slope) || rate < 1e-10)
                    break;
                rate /= 2;
            }
            var (step, change) = (Minus(next, weights), Minus(nextGradient, gradient));
            var isDone = loss - nextLoss < 1e-7 * Math.Abs(loss);
            (weights, gradient, loss) = (next, nextGradient, nextLoss);
            if (isDone)
                break;
            if (Dot(step, change) is > 1e-12 and var product)
                past.AddLast((step, change, 1 / product));
            if (past.Count > Remembered)
                past.RemoveFirst();
        }
        return weights;
    }

    public static double Logit(double[] weights, Example example)
    {
        var sum = weights[^1];
        for (var i = 0; i < example.Features.Length; i++)
            sum += weights[example.Features[i]] * example.Values[i];
        return sum;
    }

    private static double Loss(IReadOnlyList<Example> examples, double[] penalties, double[] weights, double[] gradient)
    {
        Array.Clear(gradient);
        var loss = 0.0;
        foreach (var example in examples)
        {
            var logit = Logit(weights, example);
            var signed = example.IsWorthChecking ? logit : -logit;
            loss += signed > 0 ? Math.Log(1 + Math.Exp(-signed)) : Math.Log(1 + Math.Exp(signed)) - signed;
            var error = (1 / (1 + Math.Exp(-logit))) - (example.IsWorthChecking ? 1 : 0);
            for (var i = 0; i < example.Features.Length; i++)
                gradient[example.Features[i]] += error * example.Values[i];
            gradient[^1] += error;
        }
        for (var i = 0; i < penalties.Length; i++)
        {
            loss += penalties[i] / 2 * weights[i] * weights[i];
            gradient[i] += penalties[i] * weights[i];
        }
        return loss;
    }

    // The two loops of L-BFGS.
    private static double[] Direction(double[] gradient, LinkedList<(double[] Step, double[] Change, double Scale)> past)
    {
        var direction = Array.ConvertAll(gradient, g => -g);
        var shares = new Stack<double>();
        for (var node = past.Last; node is not null; node = node.Previous)
        {
            shares.Push(node.Value.Scale * Dot(node.Value.Step, direction));
            Add(direction, node.Value.Change, -shares.Peek());
        }
        if (past.Last is { Value: var (lastStep, lastChange, _) })
        {
            var scale = Dot(lastStep, lastChange) / Dot(lastChange, lastChange);
            for (var i = 0; i < direction.Length; i++)
                direction[i] *= scale;
        }
        for (var node = past.First; node is not null; node = node.Next)
            Add(direction, node.Value.Step, shares.Pop() - (node.Value.Scale * Dot(node.Value.Change, direction)));
        return direction;
    }

    private static void Add(double[] to, double[] what, double times)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += times * what[i];
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
            sum += one[i] * other[i];
        return sum;
    }

    private static double[] Minus(double[] one, double[] other)
    {
        var result = new double[one.Length];
        for (var i = 0; i < one.Length; i++)
            result[i] = one[i] - other[i];
        return result;
    }
}
