-- Posts one learner's answer again and again, each time as another attempt. See post.sh.
local sentence = "Khrushchev told the delegates behind closed doors that Stalin had been a tyrant who had loyal Communists arrested and shot, " ..
  "and after that many prisoners came home from the camps, while in Poland and Hungary people rose in revolt. "
local answer = string.rep(sentence, 5):gsub(" ", "+"):gsub(",", "%%2C")
local function escaped(text) return (text:gsub("[^%w%-_.~]", function(c) return string.format("%%%02X", c:byte()) end)) end
local token, newcomer, cookie = escaped(os.getenv("FORM_TOKEN")), os.getenv("NEWCOMER"), os.getenv("FORM_COOKIE")
local threads = {}

function setup(thread)
  thread:set("id", #threads)
  table.insert(threads, thread)
end

function init()
  math.randomseed(os.time() + id * 7919)
  saved, refused = 0, 0
end

function request()
  local parts = {}
  for i = 1, 8 do parts[i] = string.format("%04x", math.random(0, 65535)) end
  local attempt = string.format("%s%s-%s-%s-%s-%s%s%s", (table.unpack or unpack)(parts))
  local body = "Attempt=" .. attempt .. "&Newcomer=" .. newcomer .. "&Answer=" .. answer .. "&Keep=false&token=" .. token
  return wrk.format("POST", nil, { ["Content-Type"] = "application/x-www-form-urlencoded", ["Cookie"] = "form=" .. cookie }, body)
end

function response(status)
  if status == 302 then saved = saved + 1 else refused = refused + 1 end
end

function done()
  local all, wrong = 0, 0
  for _, thread in ipairs(threads) do
    all, wrong = all + thread:get("saved"), wrong + thread:get("refused")
  end
  print(string.format("acknowledged: %d answers, refused: %d", all, wrong))
end
