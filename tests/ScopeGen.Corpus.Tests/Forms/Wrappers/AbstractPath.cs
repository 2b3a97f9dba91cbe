// A base class asks its subclasses for the path. The receiver's type says which it is.
abstract class Crud<T>(HttpClient http)
{
    protected abstract string Path { get; }

    protected virtual string ItemPath(string id) => $"{Path}/{id}";

    public Task<T[]?> List() => http.GetFromJsonAsync<T[]>(Path); //> passthrough

    public Task<T?> Get(string id) => http.GetFromJsonAsync<T>(ItemPath(id)); //> passthrough

    public Task Delete(string id) => http.DeleteAsync(ItemPath(id)); //> passthrough
}

sealed class Cars(HttpClient http) : Crud<string>(http)
{
    protected override string Path => "cars";
}

sealed class Drivers(HttpClient http) : Crud<int>(http)
{
    protected override string Path { get; } = "people/drivers";

    protected override string ItemPath(string id) => $"people/{id}/driver";
}

class Fleet(Cars cars, Drivers drivers)
{
    public Task<string[]?> Cars() => cars.List(); //> wrapped GET /cars

    public Task<string?> Car(string id) => cars.Get(id); //> wrapped GET /cars/{id}

    public Task Scrap(string id) => cars.Delete(id); //> wrapped DELETE /cars/{id}

    public Task<int[]?> Drivers() => drivers.List(); //> wrapped GET /people/drivers

    public Task<int> Driver(string id) => drivers.Get(id); //> wrapped GET /people/{id}/driver

    // Either of them.
    public Task Remove(bool car, string id)
    {
        if (car)
        {
            return cars.Delete(id); //> wrapped DELETE /cars/{id}
        }

        return drivers.Delete(id); //> wrapped DELETE /people/{id}/driver
    }
}

/// <summary>A property is one under all names: of the class that declares it and of those that override it.</summary>
abstract class Requesting
{
    protected abstract string Area { get; set; }

    protected Task Get(HttpClient client, string name) => client.GetAsync("https://requesting.acme.test/" + Area + "/" + name); //> passthrough
}

class Uploading(HttpClient client) : Requesting
{
    protected override string Area { get; set; } = "files";

    public Task Upload()
    {
        Area = "uploads";
        return Get(client, "new"); //> GET /uploads/new
    }
}
