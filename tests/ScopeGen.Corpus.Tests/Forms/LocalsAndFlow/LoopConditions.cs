namespace Forms.LocalsAndFlow.LoopConditions;

/// <summary>What a loop asks is known in its body and behind it.</summary>
public sealed class Loops(HttpClient client)
{
    public async Task UntilItWorks()
    {
        string url;
        while (true)
        {
            url = "https://api.acme.test/jobs";
            var answer = await client.GetAsync(url); //> GET /jobs
            if (answer.IsSuccessStatusCode)
            {
                break;
            }
        }

        await client.DeleteAsync(url); //> DELETE /jobs
    }

    public async Task AtLeastOnce()
    {
        var page = 1;
        string url;
        do
        {
            url = $"https://api.acme.test/pages?page={page++}";
            await client.GetAsync(url); //> GET /pages
        }
        while (page < 10);

        await client.DeleteAsync(url); //> DELETE /pages
    }

    public async Task FirstAndThenTheRest(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i == 0)
            {
                await client.PostAsync("https://api.acme.test/batches", null); //> POST /batches
            }
            else
            {
                await client.PutAsync($"https://api.acme.test/batches/{i}", null); //> PUT /batches/{i}
            }
        }
    }

    public Task Pages() => Follow("https://api.acme.test/first"); //> GET /first

    public Task Nothing() => Follow(null);

    private async Task Follow(string? next)
    {
        while (next != null)
        {
            await client.GetAsync(next); //> passthrough
            next = null;
        }
    }

    public async Task Never()
    {
        while (false)
        {
            await client.GetAsync("https://api.acme.test/never");
        }

        for (var i = 0; i < 0; i++)
        {
            await client.GetAsync("https://api.acme.test/no/turn");
        }
    }

    /// <summary>Another turn may decide otherwise than the one before.</summary>
    public async Task Changing()
    {
        var url = "https://api.acme.test/one";
        while (true)
        {
            if (DateTime.Now.Second == 1)
            {
                break;
            }

            url = "https://api.acme.test/two";
        }

        await client.GetAsync(url); //> GET /one | GET /two
    }
}
