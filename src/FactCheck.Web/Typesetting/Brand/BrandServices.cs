using FactCheck.Web.Settings;

namespace FactCheck.Web.Typesetting.Brand;

/// <summary>Registers who runs this installation, and the look of its reports.</summary>
public static class BrandServices
{
    /// <summary>Adds <see cref="Newsroom"/>, from section "Newsroom", and <see cref="NewsroomBrand"/>.</summary>
    public static IServiceCollection AddNewsroom(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<Newsroom>(configuration.GetSection("Newsroom")).AddSingleton<NewsroomBrand>();
}
