// Two parts of a path that each derived class gives: no part of one meets a part of another.
abstract class Area(HttpClient http, string area, string name)
{
    public Task Get(int id) => http.GetAsync($"{area}/{name}/{id}"); //> GET /a/x/{id} | GET /b/y/{id}
}

class AreaA(HttpClient http) : Area(http, "a", "x");

class AreaB(HttpClient http) : Area(http, "b", "y");
