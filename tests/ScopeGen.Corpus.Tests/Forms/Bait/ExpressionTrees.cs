// A call in an expression tree is a description of a call: nothing is sent where it stands.
using System.Linq.Expressions;

class Verifier
{
    public void Verify(Expression<Func<HttpClient, Task>> expression) => Console.WriteLine(expression);

    public void Run() => Verify(c => c.GetAsync("users"));
}
