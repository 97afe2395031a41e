// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"
#include "agent/metrics/histogram.h"

#include <array>

namespace Agent {

/*! What a request is for: few classes, as what clients ask for is theirs to choose. */
enum class RouteClass { Page, Api, Files, Soap, Health, Metrics, WebSocket, Other };
constexpr RouteClass allRouteClasses[] = {RouteClass::Page,      RouteClass::Api,    RouteClass::Files,
                                          RouteClass::Soap,      RouteClass::Health, RouteClass::Metrics,
                                          RouteClass::WebSocket, RouteClass::Other};
constexpr const char *routeClassName(RouteClass route)
{
    switch (route) {
    case RouteClass::Page: return "page";
    case RouteClass::Api: return "api";
    case RouteClass::Files: return "files";
    case RouteClass::Soap: return "soap";
    case RouteClass::Health: return "health";
    case RouteClass::Metrics: return "metrics";
    case RouteClass::WebSocket: return "websocket";
    case RouteClass::Other: break;
    }
    return "other";
}

/*! What the public port does. The main thread alone counts here. Read in any. */
struct HttpMetrics
{
    static constexpr int statusClasses = 5; //!< 1xx to 5xx

    struct OfRoute
    {
        std::array<Counter, statusClasses> answers;
        Histogram seconds{
            waitingBounds};    //!< from when a request had come, or its header if its body streams, to its answer
        Counter receivedBytes; //!< of bodies
        Counter sentBytes;
        void answered(int status, std::chrono::nanoseconds took)
        {
            answers[size_t(std::clamp(status / 100, 1, statusClasses) - 1)].addAlone();
            seconds.observe(took);
        }
    };
    std::array<OfRoute, std::size(allRouteClasses)> routes;
    OfRoute &of(RouteClass route) { return routes[size_t(route)]; }
    const OfRoute &of(RouteClass route) const { return routes[size_t(route)]; }

    Counter webSockets;         //!< handed on
    Counter badHandshakes;      //!< requests for a WebSocket that were none
    Counter tooManyWebSockets;  //!< of one address
    Counter tooManyConnections; //!< of all
    Counter tooManyOfAddress;   //!< connections of one
    Counter noRoomForBody;      //!< too many bytes of bodies on their way
    Counter unreadable;         //!< no requests, as HTTP has it; also those that did not come in time
    Gauge connections;          //!< TCP, WebSockets too
};

} // namespace Agent
