using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Security;

internal static class ProxySetup
{
    public static void AddProxy(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ProxyOptions>()
            .BindConfiguration(ProxyOptions.Section)
            .Validate(proxy => proxy.IsSound, "Proxy:Trusted must be addresses or networks parted by commas, such as 10.0.0.1, 172.16.0.0/12.")
            .ValidateOnStart();
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((headers, proxy) =>
        {
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var each in proxy.Value.Written)
            {
                if (System.Net.IPNetwork.TryParse(each, out var network))
                    headers.KnownIPNetworks.Add(network);
                else
                    headers.KnownProxies.Add(IPAddress.Parse(each));
            }
            // Without a proxy to be believed the framework would believe everybody.
            headers.ForwardedHeaders = proxy.Value.Written.Any() ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
        });
    }
}
