-- Asks for the pages listed in a file, one after the other, as browsers do. Each thread starts elsewhere in the list.
local pages = {}
local rang = 0

local fils = 0
function setup(thread)
  thread:set("depart", fils)
  fils = fils + 1
end

function init(arguments)
  for ligne in io.lines(arguments[1]) do
    pages[#pages + 1] = ligne
  end
  rang = depart * math.floor(#pages / 2)
  wrk.headers["Accept-Encoding"] = "gzip, deflate, br"
  wrk.headers["Connection"] = arguments[2]
end

function request()
  rang = rang % #pages + 1
  return wrk.format("GET", pages[rang])
end
