import{r as e,t}from"./rolldown-runtime-XKyaHtl9.js";import{i as n,r,t as i}from"./react-C1iE8mnY.js";import{A as a,C as o,D as s,E as c,O as l,S as u,T as d,_ as f,a as p,c as m,d as h,f as g,g as _,h as v,i as y,j as b,k as x,l as S,m as C,n as w,o as T,p as E,s as D,v as O,w as ee}from"./floating-ui.react-dom-kDRLzit_.js";import{t as k}from"./printer-UznKfkvQ.js";import{n as A}from"./client-B3CG-CdH.js";var j=e(n(),1),M={};function N(e,t){let n=j.useRef(M);return n.current===M&&(n.current=e(t)),n}var P=e(r(),1),F=[],I=void 0;function te(){return I}function L(e){F.push(e)}function R(e){let t=(t,n)=>{let r=N(z).current,i;try{I=r;for(let e of F)e.before(r);i=e(t,n);for(let e of F)e.after(r);r.didInitialize=!0}finally{I=void 0}return i};return t.displayName=e.displayName||e.name,t}function ne(e){return j.forwardRef(R(e))}function z(){return{didInitialize:!1}}function re(){}var ie=Object.freeze([]),B=Object.freeze({}),V=typeof document<`u`?j.useLayoutEffect:()=>{};function ae(e,t){return function(n,...r){let i=new URL(e);return i.searchParams.set(`code`,n.toString()),r.forEach(e=>i.searchParams.append(`args[]`,e)),`${t} error #${n}; visit ${i} for the full message.`}}var H=ae(`https://base-ui.com/production-error`,`Base UI`),U=j.createContext(void 0);function oe(e){let t=j.useContext(U);if(t===void 0&&!e)throw Error(H(72));return t}function W(e){j.useEffect(e,ie)}var se=0,ce=class e{static create(){return new e}currentId=se;start(e,t){this.clear(),this.currentId=setTimeout(()=>{this.currentId=se,t()},e)}isStarted(){return this.currentId!==se}clear=()=>{this.currentId!==se&&(clearTimeout(this.currentId),this.currentId=se)};disposeEffect=()=>this.clear};function G(){let e=N(ce.create).current;return W(e.disposeEffect),e}function le(){return typeof navigator>`u`?{userAgent:``,platform:``,maxTouchPoints:0}:{userAgent:navigator.userAgent,platform:navigator.platform??``,maxTouchPoints:navigator.maxTouchPoints??0}}var{userAgent:ue,platform:de,maxTouchPoints:fe}=le(),pe=ue.toLowerCase(),me=de.toLowerCase(),he=/^i(os$|p)/.test(me)||me===`macintel`&&fe>1,ge=`android`,_e=me===ge||pe.includes(ge),ve=!he&&me.startsWith(`mac`);me.startsWith(`win`),!_e&&/^(linux|chrome os)/.test(me);var ye=ve||he,be=typeof CSS<`u`&&!!CSS.supports?.(`-webkit-backdrop-filter:none`);!be&&pe.includes(`firefox`),!be&&pe.includes(`chrom`);var xe=ye,Se=/jsdom|happydom/.test(pe);function Ce(e){e.preventDefault(),e.stopPropagation()}function we(e){return`nativeEvent`in e}function Te(e){return e.pointerType===``&&e.isTrusted?!0:_e&&e.pointerType?e.type===`click`&&e.buttons===1:e.detail===0&&!e.pointerType}function Ee(e){return Se?!1:!_e&&e.width===0&&e.height===0||e.type===`pointerdown`&&e.width===1&&e.height===1&&e.pressure===0&&e.detail===0&&e.pointerType===`mouse`&&(_e||e.buttons===0)||e.width<1&&e.height<1&&e.pressure===0&&e.detail===0&&e.pointerType===`touch`}function De(e,t){let n=[`mouse`,`pen`];return t||n.push(``,void 0),n.includes(e)}function Oe(e){let t=e.type;return t===`click`||t===`mousedown`||t===`keydown`||t===`keyup`}function ke(e){let t=e.activeElement;for(;t?.shadowRoot?.activeElement!=null;)t=t.shadowRoot.activeElement;return t}function K(e,t){if(!e||!t)return!1;let n=t.getRootNode?.();if(e.contains(t))return!0;if(n&&b(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function Ae(e,t){let n=e;for(;n;){if(c(n)&&n.matches(t))return n;n=n.assignedSlot??n.parentNode??(b(n)?n.host:null)}return null}function je(e){return`composedPath`in e?e.composedPath()[0]??e.target:e.target}var Me=`data-base-ui-focusable`,Ne=`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`,Pe=`ArrowLeft`,Fe=`ArrowRight`,Ie=`ArrowUp`,Le=`ArrowDown`,Re=`data-starting-style`,ze=`data-ending-style`,Be={[Re]:``},Ve={[ze]:``},He={transitionStatus(e){return e===`starting`?Be:e===`ending`?Ve:null}},Ue=`data-open`,We=`data-closed`,Ge=`data-anchor-hidden`,Ke=`data-popup-open`,qe=`data-pressed`,Je={[Ke]:``},Ye={[Ke]:``,[qe]:``},Xe={[Ue]:``},Ze={[We]:``},Qe={[Ge]:``},$e={open(e){return e?Je:null}},et={open(e){return e?Ye:null}},tt={open(e){return e?Xe:Ze},anchorHidden(e){return e?Qe:null}},nt={...tt,...He},rt=`data-trigger-disabled`;function it(e,t){if(!c(e))return!1;let n=e;if(t.hasElement(n))return!n.hasAttribute(rt);for(let[,e]of t.entries())if(K(e,n))return!e.hasAttribute(rt);return!1}function at(e,t){if(t==null)return!1;if(`composedPath`in e)return e.composedPath().includes(t);let n=e;return n.target!=null&&t.contains(n.target)}function ot(e){return e.matches(`html,body`)}function st(e){return s(e)&&e.matches(`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`)}function ct(e){return Ae(e,`button,a[href],[role="button"],select,[tabindex]:not([tabindex="-1"]),${Ne}`)!=null}function lt(e){return e?e.getAttribute(`role`)===`combobox`&&st(e):!1}function ut(e){if(!e||Se)return!0;try{return e.matches(`:focus-visible`)}catch{return!0}}function dt(e){return e?e.hasAttribute(`data-base-ui-focusable`)?e:e.querySelector(`[data-base-ui-focusable]`)||e:null}function ft(e,t){return t!=null&&!De(t)?0:typeof e==`function`?e():e}function pt(e,t,n){let r=ft(e,n);return typeof r==`number`?r:r?.[t]}function mt(e){return typeof e==`function`?e():e}function ht(e,t){return t||e===`click`||e===`mousedown`}function gt(e){return e?.includes(`mouse`)&&e!==`mousedown`}function q(e,t,n,r){let i=!1,a=!1,o=r??B;return{reason:e,event:t??new Event(`base-ui`),cancel(){i=!0},allowPropagation(){a=!0},get isCanceled(){return i},get isPropagationAllowed(){return a},trigger:n,...o}}function _t(e,t,n){let r=n??B;return{reason:e,event:t??new Event(`base-ui`),...r}}var vt=`none`,yt=`trigger-press`,bt=`trigger-hover`,xt=`trigger-focus`,St=`outside-press`,Ct=`item-press`,wt=`close-press`,Tt=`focus-out`,Et=`escape-key`,Dt=`list-navigation`,Ot=`keyboard`,kt=`pointer`,At=`cancel-open`,jt=`sibling-open`,Mt=`disabled`,Nt=`missing`,Pt=`initial`,Ft=`imperative-action`,J=i(),It=j.createContext({hasProvider:!1,timeoutMs:0,delayRef:{current:0},initialDelayRef:{current:0},timeout:new ce,currentIdRef:{current:null},currentContextRef:{current:null}});function Lt(e,t){e.current=t.current}function Rt(e){let{children:t,delay:n,timeoutMs:r=0}=e,i=j.useRef(n),a=j.useRef(n),o=j.useRef(null),s=j.useRef(null),c=G();return V(()=>{a.current=n,o.current?i.current={open:pt(i.current,`open`),close:pt(n,`close`)}:i.current=n},[n,o,i,a]),(0,J.jsx)(It.Provider,{value:j.useMemo(()=>({hasProvider:!0,delayRef:i,initialDelayRef:a,currentIdRef:o,timeoutMs:r,currentContextRef:s,timeout:c}),[r,c]),children:t})}function zt(e,t={open:!1}){let{open:n}=t,r=e.useState(`floatingId`),{currentIdRef:i,delayRef:a,timeoutMs:o,initialDelayRef:s,currentContextRef:c,hasProvider:l,timeout:u}=j.useContext(It),[d,f]=j.useState(!1),p=j.useRef(n);return V(()=>{p.current=n},[n]),V(()=>{function t(){c.current?.setIsInstantPhase(!1),i.current=null,c.current=null,a.current=s.current,u.clear()}if(i.current&&!n&&i.current===r){if(f(!1),o){let n=r;return u.start(o,()=>{e.select(`open`)||i.current&&i.current!==n||t()}),()=>{(p.current||i.current!==n)&&u.clear()}}t()}},[n,r,i,a,o,s,c,u,e]),V(()=>{if(!n)return;let t=c.current,o=i.current;u.clear(),c.current={onOpenChange:e.setOpen,setIsInstantPhase:f},i.current=r,a.current={open:0,close:pt(s.current,`close`)},o!==null&&o!==r?(f(!0),t?.setIsInstantPhase(!0),t?.onOpenChange(!1,q(vt))):(f(!1),t?.setIsInstantPhase(!1))},[n,r,e,i,a,s,c,u]),V(()=>()=>{if(i.current===r){if(c.current=null,!p.current)return;i.current=null,Lt(a,s),u.clear()}},[c,i,a,r,s,u]),j.useMemo(()=>({activeIdRef:i,hasProvider:l,delayRef:a,isInstantPhase:d}),[i,l,a,d])}function Y(e,t,n,r){return e.addEventListener(t,n,r),()=>{e.removeEventListener(t,n,r)}}function Bt(...e){return()=>{for(let t=0;t<e.length;t+=1){let n=e[t];n&&n()}}}function Vt(e,t,n,r){let i=N(Ut).current;return Wt(i,e,t,n,r)&&Kt(i,[e,t,n,r]),i.callback}function Ht(e){let t=N(Ut).current;return Gt(t,e)&&Kt(t,e),t.callback}function Ut(){return{callback:null,cleanup:null,refs:[]}}function Wt(e,t,n,r,i){return e.refs[0]!==t||e.refs[1]!==n||e.refs[2]!==r||e.refs[3]!==i}function Gt(e,t){return e.refs.length!==t.length||e.refs.some((e,n)=>e!==t[n])}function Kt(e,t){e.refs=t,e.callback=t.every(e=>e==null)?null:n=>{if(e.cleanup&&=(e.cleanup(),null),n!=null){let r=Array(t.length).fill(null);for(let e=0;e<t.length;e+=1){let i=t[e];if(i!=null)switch(typeof i){case`function`:{let t=i(n);typeof t==`function`&&(r[e]=t);break}case`object`:i.current=n}}e.cleanup=()=>{for(let e=0;e<t.length;e+=1){let n=t[e];if(n!=null)switch(typeof n){case`function`:{let t=r[e];typeof t==`function`?t():n(null);break}case`object`:n.current=null}}}}}}function qt(e){let t=N(Jt,e).current;return t.next=e,V(t.effect),t}function Jt(e){let t={current:e,next:e,effect:()=>{t.current=t.next}};return t}var Yt={...j},Xt=Yt.useInsertionEffect,Zt=Xt&&Xt!==Yt.useLayoutEffect?Xt:e=>e();function X(e){let t=N(Qt).current;return t.next=e,Zt(t.effect),t.trampoline}function Qt(){let e={next:void 0,callback:$t,trampoline:(...t)=>e.callback?.(...t),effect:()=>{e.callback=e.next}};return e}function $t(){}var en=null;globalThis.requestAnimationFrame;var tn=new class{callbacks=[];callbacksCount=0;nextId=1;startId=1;isScheduled=!1;tick=e=>{this.isScheduled=!1;let t=this.callbacks,n=this.callbacksCount;if(this.callbacks=[],this.callbacksCount=0,this.startId=this.nextId,n>0)for(let n=0;n<t.length;n+=1)t[n]?.(e)};request(e){let t=this.nextId;return this.nextId+=1,this.callbacks.push(e),this.callbacksCount+=1,this.isScheduled||=(requestAnimationFrame(this.tick),!0),t}cancel(e){let t=e-this.startId;t<0||t>=this.callbacks.length||this.callbacks[t]!==null&&(this.callbacks[t]=null,--this.callbacksCount)}},nn=class e{static create(){return new e}static request(e){return tn.request(e)}static cancel(e){return tn.cancel(e)}currentId=en;request(e){this.cancel(),this.currentId=tn.request(()=>{this.currentId=en,e()})}cancel=()=>{this.currentId!==en&&(tn.cancel(this.currentId),this.currentId=en)};disposeEffect=()=>this.cancel};function rn(){let e=N(nn.create).current;return W(e.disposeEffect),e}function Z(e){return e?.ownerDocument||document}var an={clipPath:`inset(50%)`,overflow:`hidden`,whiteSpace:`nowrap`,border:0,padding:0,width:1,height:1,margin:-1},on={...an,position:`fixed`,margin:0,top:0,left:0};({...an});var sn=j.forwardRef(function(e,t){let[n,r]=j.useState();V(()=>{xe&&be&&r(`button`)},[]);let i={tabIndex:0,role:n};return(0,J.jsx)(`span`,{...e,ref:t,style:on,"aria-hidden":!n||void 0,...i,"data-base-ui-focus-guard":``})});function cn(e,t){return t<0||t>=e.length}function ln(e,t){return fn(e.current,{disabledIndices:t})}function un(e,t){return fn(e.current,{decrement:!0,startingIndex:e.current.length,disabledIndices:t})}function dn(e,t,n){let{decrement:r,loopFocus:i,allowEscape:a,disabledIndices:o,minIndex:s,maxIndex:c}=n,l=()=>fn(e,{startingIndex:t,decrement:r,disabledIndices:o}),u,d=!1;if(!i)u=r?Math.max(s,l()):Math.min(c,l());else if(r?t<=s:t>=c){let n=r?-1:e.length;a&&t!==n?u=-1:(u=r?c:s,d=!0)}else u=l();return{index:cn(e,u)?-1:u,wrapped:d}}function fn(e,{startingIndex:t=-1,decrement:n=!1,disabledIndices:r,amount:i=1}={}){let a=t;do a+=n?-i:i;while(a>=0&&a<=e.length-1&&pn(e,a,r));return a}function pn(e,t,n){if(typeof n==`function`?n(t):n?.includes(t)??!1)return!0;let r=e[t];return r?!hn(r)||r.matches(`:disabled`)?!0:!n&&(r.hasAttribute(`disabled`)||r.getAttribute(`aria-disabled`)===`true`):!1}function mn(e){return e.visibility===`hidden`||e.visibility===`collapse`}function hn(e,t=e?u(e):null){return!e||!e.isConnected||!t||mn(t)?!1:typeof e.checkVisibility==`function`?e.checkVisibility():t.display!==`none`&&t.display!==`contents`}var gn=`a[href],button,input,select,textarea,summary,details,iframe,object,embed,[tabindex],[contenteditable]:not([contenteditable="false"]),audio[controls],video[controls]`;function _n(e){let t=e.assignedSlot;if(t)return t;if(e.parentElement)return e.parentElement;let n=e.getRootNode();return b(n)?n.host:null}function vn(e){for(let t of Array.from(e.children))if(o(t)===`summary`)return t;return null}function yn(e,t){let n=vn(t);return!!n&&(e===n||K(n,e))}function bn(e){let t=e?o(e):``;return e!=null&&e.matches(gn)&&(t!==`summary`||e.parentElement!=null&&o(e.parentElement)===`details`&&vn(e.parentElement)===e)&&(t!==`details`||vn(e)==null)&&(t!==`input`||e.type!==`hidden`)}function xn(e){if(!bn(e)||!e.isConnected||e.matches(`:disabled`))return!1;for(let t=e;t;t=_n(t)){let n=t!==e,r=o(t)===`slot`;if(t.hasAttribute(`inert`)||n&&o(t)===`details`&&!t.open&&!yn(e,t)||t.hasAttribute(`hidden`)||!r&&!Sn(t,n))return!1}return!0}function Sn(e,t){let n=u(e);return t?n.display!==`none`:hn(e,n)}function Cn(e){let t=e.tabIndex;if(t<0){let t=o(e);if(t===`details`||t===`audio`||t===`video`||s(e)&&e.isContentEditable)return 0}return t}function wn(e){if(o(e)!==`input`)return null;let t=e;return t.type===`radio`&&t.name!==``?t:null}function Tn(e,t){let n=wn(e);if(!n)return!0;let r=t.find(e=>{let t=wn(e);return t?.name===n.name&&t.form===n.form&&t.checked});return r?r===n:t.find(e=>{let t=wn(e);return t?.name===n.name&&t.form===n.form})===n}function En(e){if(s(e)&&o(e)===`slot`){let t=e.assignedElements({flatten:!0});if(t.length>0)return t}return s(e)&&e.shadowRoot?Array.from(e.shadowRoot.children):Array.from(e.children)}function Dn(e,t){En(e).forEach(e=>{bn(e)&&t.push(e),Dn(e,t)})}function On(e,t,n){En(e).forEach(e=>{s(e)&&e.matches(t)&&n.push(e),On(e,t,n)})}function kn(e){return xn(e)&&Cn(e)>=0}function An(e){let t=[];return Dn(e,t),t.filter(xn)}function jn(e){let t=An(e);return t.filter(e=>Cn(e)>=0&&Tn(e,t))}function Mn(e,t){let n=jn(e),r=n.length;if(r===0)return;let i=ke(Z(e)),a=n.indexOf(i);return n[a===-1?t===1?0:r-1:a+t]}function Nn(e){return Mn(Z(e).body,1)||e}function Pn(e){return Mn(Z(e).body,-1)||e}function Fn(e,t,n){if(!e)return null;let r=[];Dn(Z(e).body,r);let i=r.indexOf(e);if(i===-1)return null;let a=r.filter(xn);for(let e=1;e<r.length;e+=1){let o=r[(i+t*e+r.length)%r.length];if(!K(n,o)&&kn(o)&&Tn(o,a))return o}return r[i]}function In(e,t){let n=t||e.currentTarget,r=e.relatedTarget;return!r||!K(n,r)}function Ln(e){jn(e).forEach(e=>{e.dataset.tabindex=e.getAttribute(`tabindex`)||``,e.setAttribute(`tabindex`,`-1`)})}function Rn(e){let t=[];On(e,`[data-tabindex]`,t),t.forEach(e=>{let t=e.dataset.tabindex;delete e.dataset.tabindex,t?e.setAttribute(`tabindex`,t):e.removeAttribute(`tabindex`)})}function zn(e,t,n=!0){return e.filter(e=>e.parentId===t).flatMap(t=>[...!n||t.context?.open?[t]:[],...zn(e,t.id,n)])}function Bn(e,t){let n=[],r=e.find(e=>e.id===t)?.parentId;for(;r;){let t=e.find(e=>e.id===r);r=t?.parentId,t&&(n=n.concat(t))}return n}function Vn(e){return`data-base-ui-${e}`}var Hn=0;function Un(e,t={}){let{preventScroll:n=!1,sync:r=!1,shouldFocus:i}=t;cancelAnimationFrame(Hn);function a(){(!i||i())&&e?.focus({preventScroll:n})}if(r)return a(),re;let o=requestAnimationFrame(a);return Hn=o,()=>{Hn===o&&(cancelAnimationFrame(o),Hn=0)}}var Wn=`data-base-ui-inert`,Gn=new WeakMap,Kn=new WeakSet,qn=new WeakMap,Jn=0;function Yn(e){return e?b(e)?e.host:Yn(e.parentNode):null}var Xn=(e,t)=>t.map(t=>{if(e.contains(t))return t;let n=Yn(t);return e.contains(n)?n:null}).filter(e=>e!=null),Zn=e=>{let t=new Set;return e.forEach(e=>{let n=e;for(;n&&!t.has(n);)t.add(n),n=n.parentNode}),t},Qn=(e,t,n)=>{let r=[],i=e=>{e&&!n.has(e)&&Array.from(e.children).forEach(e=>{o(e)!==`script`&&(t.has(e)?i(e):r.push(e))})};return i(e),r};function $n(e,t,n,{mark:r=!0}){let i=Xn(t,e),a=r?Qn(t,Zn(i),new Set(i)):[],o=[],s=[];if(n){let e=Xn(t,Array.from(t.querySelectorAll(`[aria-live]`))),n=i.concat(e);Qn(t,Zn(n),new Set(n)).forEach(e=>{let t=e.getAttribute(`aria-hidden`),n=t!==null&&t!==`false`,r=(Gn.get(e)||0)+1;Gn.set(e,r),o.push(e),r===1&&n&&Kn.add(e),n||e.setAttribute(`aria-hidden`,`true`)})}return r&&a.forEach(e=>{let t=(qn.get(e)||0)+1;qn.set(e,t),s.push(e),t===1&&e.setAttribute(Wn,``)}),Jn+=1,()=>{o.forEach(e=>{let t=(Gn.get(e)||0)-1;Gn.set(e,t),t||(Kn.has(e)||e.removeAttribute(`aria-hidden`),Kn.delete(e))}),r&&s.forEach(e=>{let t=(qn.get(e)||0)-1;qn.set(e,t),t||e.removeAttribute(Wn)}),--Jn,Jn||(Gn=new WeakMap,Kn=new WeakSet,qn=new WeakMap)}}function er(e,t={}){let{ariaHidden:n=!1,mark:r=!0}=t,i=Z(e[0]).body;return $n(e,i,n,{mark:r})}function tr(){let[,e]=j.useState({});return j.useCallback(()=>{e({})},[])}var nr=0;function rr(e,t=`mui`){let n=j.useRef(void 0),r=tr(),i=e??n.current;return j.useEffect(()=>{n.current??(nr+=1,n.current=`${t}-${nr}`,e??r())},[e,t,r]),i}var ir=Yt.useId;function ar(e,t){if(ir!==void 0){let n=ir();return e??(t?`${t}-${n}`:n)}return rr(e,t)}var or=19;function sr(e){return or>=e}function cr(e){if(!j.isValidElement(e))return null;let t=e,n=t.props;return(sr(19)?n?.ref:t.ref)??null}function lr(e,t){if(e&&!t)return e;if(!e&&t)return t;if(e||t)return{...e,...t}}function ur(e,t){let n={};for(let r in e){let i=e[r];if(t?.hasOwnProperty(r)){let e=t[r](i);e!=null&&Object.assign(n,e)}else i===!0?n[`data-${r.toLowerCase()}`]=``:i&&(n[`data-${r.toLowerCase()}`]=i.toString())}return n}function dr(e,t){return typeof e==`function`?e(t):e}function fr(e,t){return typeof e==`function`?e(t):e}var pr={};function mr(e,t,n,r,i){if(!n&&!r&&!i&&!e)return gr(t);let a=gr(e);return t&&(a=_r(a,t)),n&&(a=_r(a,n)),r&&(a=_r(a,r)),i&&(a=_r(a,i)),a}function hr(e){if(e.length===0)return pr;if(e.length===1)return gr(e[0]);let t=gr(e[0]);for(let n=1;n<e.length;n+=1)t=_r(t,e[n]);return t}function gr(e){return xr(e)?{...e(pr)}:vr(e)}function _r(e,t){return xr(t)?t(e):yr(e,t)}function vr(e){let t={...e};for(let e in t){let n=t[e];br(e,n)&&(t[e]=Cr(n))}return t}function yr(e,t){if(!t)return e;for(let n in t){let r=t[n];switch(n){case`style`:e[n]=lr(e.style,r);break;case`className`:e[n]=Tr(e.className,r);break;default:e[n]=br(n,r)?Sr(e[n],r):r}}return e}function br(e,t){let n=e.charCodeAt(0),r=e.charCodeAt(1),i=e.charCodeAt(2);return n===111&&r===110&&i>=65&&i<=90&&(typeof t==`function`||t===void 0)}function xr(e){return typeof e==`function`}function Sr(e,t){return t?e?(...n)=>{let r=n[0];if(Er(r)){let i=r;wr(i);let a=t(...n);return i.baseUIHandlerPrevented||e?.(...n),a}let i=t(...n);return e?.(...n),i}:Cr(t):e}function Cr(e){return e&&((...t)=>{let n=t[0];return Er(n)&&wr(n),e(...t)})}function wr(e){return e.preventBaseUIHandler=()=>{e.baseUIHandlerPrevented=!0},e}function Tr(e,t){return t?e?t+` `+e:t:e}function Er(e){return typeof e==`object`&&!!e&&`nativeEvent`in e}function Dr(e,t,n={}){let r=t.render;n.enabled!==!1&&(r=jr(r));let i=Or(t,n,r);if(n.enabled===!1)return null;let a=n.state??B;return Mr(e,r,i,a)}function Or(e,t,n){let{className:r,style:i}=e,{state:a=B,ref:o,props:s,stateAttributesMapping:c,enabled:l=!0}=t,u=l?dr(r,a):void 0,d=l?fr(i,a):void 0,f=l?ur(a,c):B,p=l&&s?kr(s):void 0,m=l?lr(f,p)??{}:B;return typeof document<`u`&&(l?m.ref=Array.isArray(o)?Ht([m.ref,cr(n),...o]):Vt(m.ref,cr(n),o):Vt(null,null)),l?(u!==void 0&&(m.className=Tr(m.className,u)),d!==void 0&&(m.style=lr(m.style,d)),m):B}function kr(e){return Array.isArray(e)?hr(e):mr(void 0,e)}var Ar=Symbol.for(`react.lazy`);function jr(e){if(e?.$$typeof!==Ar)return e;let t=j.Children.toArray(e)[0];return j.isValidElement(t)?t:e}function Mr(e,t,n,r){if(t){if(typeof t==`function`)return t(n,r);let e=mr(n,t.props);return e.ref=n.ref,j.cloneElement(t,e)}return Nr(e,n)}function Nr(e,t){return e===`button`?(0,j.createElement)(`button`,{type:`button`,...t,key:t.key}):e===`img`?(0,j.createElement)(`img`,{alt:``,...t,key:t.key}):j.createElement(e,t)}var Pr={style:{transition:`none`}},Fr={fallbackAxisSide:`none`},Ir={fallbackAxisSide:`end`},Lr={clipPath:`inset(50%)`,position:`fixed`,top:0,left:0},Rr=j.createContext(null),zr=()=>j.useContext(Rr),Br=Vn(`portal`);function Vr(e={}){let{ref:t,container:n,componentProps:r=B,elementProps:i}=e,a=ar(),o=zr()?.portalNode,[s,c]=j.useState(null),[l,u]=j.useState(null),d=X(e=>{e!==null&&u(e)}),f=j.useRef(null);V(()=>{if(n===null){f.current&&(f.current=null,u(null),c(null));return}let e=(n&&(x(n)?n:n.current))??o??document.body;e==null?f.current&&(f.current=null,u(null),c(null)):f.current!==e&&(f.current=e,u(null),c(e))},[n,o]);let p=Dr(`div`,r,{ref:[t,d],props:[{id:a,[Br]:``},i]}),m=s&&p?P.createPortal(p,s):null;return{node:l,nodeId:j.isValidElement(p)?p.props.id:void 0,subtree:m}}var Hr=j.forwardRef(function(e,t){let{render:n,className:r,style:i,children:a,container:o,portalOwnerRole:s,...c}=e,{node:l,nodeId:u,subtree:d}=Vr({container:o,ref:t,componentProps:e,elementProps:c}),f=j.useRef(null),p=j.useRef(null),m=j.useRef(null),h=j.useRef(null),[g,_]=j.useState(null),v=j.useRef(!1),y=g?.modal,b=g?.open,x=!!g&&!g.modal&&g.open&&!!l;j.useEffect(()=>{if(!l||y)return;function e(e){l&&e.relatedTarget&&In(e)&&(e.type===`focusin`?v.current&&=(Rn(l),!1):(Ln(l),v.current=!0))}return Bt(Y(l,`focusin`,e,!0),Y(l,`focusout`,e,!0))},[l,y]),V(()=>{l&&b===!0&&v.current&&(Rn(l),v.current=!1)},[b,l]);let S=j.useMemo(()=>({beforeOutsideRef:f,afterOutsideRef:p,beforeInsideRef:m,afterInsideRef:h,portalNode:l,setFocusManagerState:_}),[l]);return(0,J.jsxs)(j.Fragment,{children:[d,(0,J.jsxs)(Rr.Provider,{value:S,children:[x&&l&&(0,J.jsx)(sn,{"data-type":`outside`,ref:f,onFocus:e=>{In(e,l)?m.current?.focus():Pn(g?g.domReference:null)?.focus()}}),x&&l&&(0,J.jsx)(`span`,{role:s,"aria-owns":u,style:Lr}),l&&P.createPortal(a,l),x&&l&&(0,J.jsx)(sn,{"data-type":`outside`,ref:p,onFocus:e=>{In(e,l)?h.current?.focus():(Nn(g?g.domReference:null)?.focus(),g?.closeOnFocusOut&&g?.onOpenChange(!1,q(`focus-out`,e.nativeEvent)))}})]})]})});function Ur(){let e=new Map;return{emit(t,n){e.get(t)?.forEach(e=>e(n))},on(t,n){e.has(t)||e.set(t,new Set),e.get(t).add(n)},off(t,n){e.get(t)?.delete(n)}}}var Wr=class{nodesRef={current:[]};events=Ur();addNode(e){this.nodesRef.current.push(e)}removeNode(e){let t=this.nodesRef.current.findIndex(t=>t===e);t!==-1&&this.nodesRef.current.splice(t,1)}},Gr=j.createContext(null),Kr=j.createContext(null),qr=()=>j.useContext(Gr)?.id||null,Jr=e=>{let t=j.useContext(Kr);return e??t};function Yr(e){let t=ar(),n=Jr(e),r=qr();return V(()=>{if(!t)return;let e={id:t,parentId:r};return n?.addNode(e),()=>{n?.removeNode(e)}},[n,t,r]),t}function Xr(e){let{children:t,id:n}=e,r=qr();return(0,J.jsx)(Gr.Provider,{value:j.useMemo(()=>({id:n,parentId:r}),[n,r]),children:t})}function Zr(e){let{children:t,externalTree:n}=e,r=N(()=>n??new Wr).current;return(0,J.jsx)(Kr.Provider,{value:r,children:t})}function Qr(e){return e==null?e:`current`in e?e.current:e}function $r(e,t){let n=d(je(e));return e instanceof n.KeyboardEvent?`keyboard`:e instanceof n.FocusEvent?t||`keyboard`:`pointerType`in e?e.pointerType||(Te(e)?`keyboard`:t||`mouse`):`touches`in e?`touch`:e instanceof n.MouseEvent?t||(e.detail===0?`keyboard`:`mouse`):``}var ei=20,ti=[];function ni(){ti=ti.filter(e=>e.deref()?.isConnected)}function ri(e){ni(),e&&o(e)!==`body`&&(ti.push(new WeakRef(e)),ti.length>ei&&(ti=ti.slice(-20)))}function ii(){return ni(),ti[ti.length-1]?.deref()}function ai(e){return e?kn(e)?e:jn(e)[0]||e:null}function oi(e){if(e.hasAttribute(`tabindex`)&&!e.hasAttribute(`data-tabindex`)||!e.getAttribute(`role`)?.includes(`dialog`))return;let t=An(e).filter(e=>{let t=e.getAttribute(`data-tabindex`)||``;return kn(e)||e.hasAttribute(`data-tabindex`)&&!t.startsWith(`-`)}),n=e.getAttribute(`tabindex`);t.length===0?n!==`0`&&(e.setAttribute(`tabindex`,`0`),e.setAttribute(`data-tabindex`,`0`)):(n!==`-1`||e.hasAttribute(`data-tabindex`)&&e.getAttribute(`data-tabindex`)!==`-1`)&&(e.setAttribute(`tabindex`,`-1`),e.setAttribute(`data-tabindex`,`-1`))}function si(e){let{context:t,children:n,disabled:r=!1,initialFocus:i=!0,returnFocus:a=!0,explicitReturnFocus:c,restoreFocus:l=!1,modal:u=!0,closeOnFocusOut:d=!0,openInteractionType:f=``,nextFocusableElement:p,previousFocusableElement:m,beforeContentFocusGuardRef:h,externalTree:g,getInsideElements:_}=e,v=t.useState(`open`),y=t.useState(`domReferenceElement`),b=t.useState(`floatingElement`),{events:x,dataRef:S}=t.context,C=X(()=>S.current.floatingContext?.nodeId),w=i===!1,T=lt(y)&&w,E=qt(i),D=qt(a),O=qt(c),ee=qt(f),k=qt(v),A=Jr(g),M=zr(),N=j.useRef(!1),P=j.useRef(!1),F=j.useRef(!1),I=j.useRef(null),te=j.useRef(``),L=j.useRef(``),R=j.useRef(null),ne=j.useRef(null),z=Vt(R,h,M?.beforeInsideRef),re=Vt(ne,M?.afterInsideRef),ie=G(),B=G(),ae=rn(),H=M!=null,U=dt(b),oe=X((e=U)=>e?jn(e):[]),W=X(()=>_?.().filter(e=>e!=null)??[]);j.useEffect(()=>{if(r||!u)return;function e(e){e.key===`Tab`&&K(U,ke(Z(U)))&&oe().length===0&&!T&&Ce(e)}return Y(Z(U),`keydown`,e)},[r,U,u,T,oe]),j.useEffect(()=>{if(r||!v)return;let e=Z(U);function t(){F.current=!1}function n(e){let t=je(e),n=W(),r=K(b,t)||K(y,t)||K(M?.portalNode,t)||n.some(e=>e===t||K(e,t));F.current=!r,L.current=e.pointerType||`keyboard`,Ae(t,`[data-base-ui-click-trigger]`)&&(P.current=!0,B.start(0,()=>{P.current=!1}))}function i(){L.current=`keyboard`}return Bt(Y(e,`pointerdown`,n,!0),Y(e,`pointerup`,t,!0),Y(e,`pointercancel`,t,!0),Y(e,`keydown`,i,!0),t)},[r,b,y,U,v,M,B,W]),j.useEffect(()=>{if(r||!d)return;let e=Z(U);function n(){P.current=!0,B.start(0,()=>{P.current=!1})}function i(e){let t=je(e);kn(t)&&(I.current=t)}function a(n){let r=n.relatedTarget,i=n.currentTarget,a=je(n);u&&r==null&&a!=null&&K(b,a)&&ri(a),queueMicrotask(()=>{let o=C(),c=t.context.triggerElements,d=W(),f=r?.hasAttribute(Vn(`focus-guard`))&&[R.current,ne.current,M?.beforeInsideRef.current,M?.afterInsideRef.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,Qr(m),Qr(p)].includes(r),h=!(K(y,r)||K(b,r)||K(r,b)||K(M?.portalNode,r)||d.some(e=>e===r||K(e,r))||c.hasMatchingElement(e=>K(e,r))||f||A&&(zn(A.nodesRef.current,o).find(e=>K(e.context?.elements.floating,r)||K(e.context?.elements.domReference,r))||Bn(A.nodesRef.current,o).find(e=>[e.context?.elements.floating,dt(e.context?.elements.floating)].includes(r)||e.context?.elements.domReference===r)));if(i===y&&U&&oi(U),l&&i!==y&&!hn(a)&&ke(e)===e.body){if(s(U)&&(U.focus(),l===`popup`)){ae.request(()=>{U.focus()});return}let e=oe(),t=I.current,n=(t&&e.includes(t)?t:null)||e[e.length-1]||U;s(n)&&n.focus()}S.current.insideReactTree?S.current.insideReactTree=!1:(T||!u)&&r&&h&&!P.current&&(T||r!==ii())&&(N.current=!0,t.setOpen(!1,q(Tt,n)))})}function o(){F.current||(S.current.insideReactTree=!0,ie.start(0,()=>{S.current.insideReactTree=!1}))}let c=s(y)?y:null;if(b||c)return Bt(c&&Y(c,`focusout`,a),c&&Y(c,`pointerdown`,n),b&&Y(b,`focusin`,i),b&&Y(b,`focusout`,a),b&&M&&Y(b,`focusout`,o,!0))},[r,y,b,U,u,A,M,t,d,l,oe,T,C,S,ie,B,ae,p,m,W]),j.useEffect(()=>{if(r||!b||!v)return;let e=Array.from(M?.portalNode?.querySelectorAll(`[${Vn(`portal`)}]`)||[]),t=(A?Bn(A.nodesRef.current,C()):[]).find(e=>lt(e.context?.elements.domReference||null))?.context?.elements.domReference,n=er([b,...e,R.current,ne.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,...W(),t,Qr(m),Qr(p),T?y:null].filter(e=>e!=null),{ariaHidden:u||T,mark:!1}),i=er([b,...e].filter(e=>e!=null));return()=>{i(),n()}},[v,r,y,b,u,M,T,A,C,p,m,W]),V(()=>{if(!v||r||!s(U))return;te.current=``,L.current=``;let e=Z(U),t=ke(e);queueMicrotask(()=>{let n=E.current,r=typeof n==`function`?n(ee.current||``):n;if(r===void 0||r===!1||K(U,t))return;let i=null,a=()=>(i??=oe(U),i[0]||U),o;o=r===!0||r===null?a():Qr(r),o||=a();let s=K(U,ke(e)),c=S.current.openEvent,l=c?.type===`mousedown`&&Te(c);Un(o,{sync:l,preventScroll:o===U,shouldFocus(){if(!k.current)return!1;if(s)return!0;let t=ke(e);return!(t!==o&&K(U,t))}})})},[r,v,U,oe,E,ee,k,S]);let se=j.useRef(null);V(()=>{if(r||!U){se.current=null;return}se.current&&=(se.current.cancelled=!0,null);let e=Z(U),t=ke(e),n=ee.current==null;ri(t);function i(e){if(e.open||(te.current=$r(e.nativeEvent,L.current)),(e.reason===`focus-out`&&e.triggerElement?.hasAttribute(Vn(`focus-guard`))||e.reason===`trigger-hover`&&e.nativeEvent.type===`mouseleave`)&&(N.current=!0),e.reason===`outside-press`){if(e.nested)N.current=!1;else if(Te(e.nativeEvent)||Ee(e.nativeEvent))N.current=!1;else{let e=!1;Z(U).createElement(`div`).focus({get preventScroll(){return e=!0,!1}}),e?N.current=!1:N.current=!0}}}x.on(`openchange`,i);function a(e){let r=D.current,i=typeof r==`function`?r(e):r;if(i===void 0||i===!1)return null;i===null&&(i=!0);let a=y?.isConnected?y:null,s=t?.isConnected&&o(t)!==`body`?t:null,c=n?s||a:a||s;return c||=ii()||null,typeof i==`boolean`?c:Qr(i)||c||null}return()=>{x.off(`openchange`,i);let t=ke(e),n=W(),r=K(b,t)||n.some(e=>e===t||K(e,t))||A&&zn(A.nodesRef.current,C(),!1).some(e=>K(e.context?.elements.floating,t)),o=D.current,c=te.current,l=a(c),u={cancelled:!1};se.current=u,queueMicrotask(()=>{se.current===u&&(se.current=null);let n=ai(l),i=O.current??typeof o!=`boolean`;if(!u.cancelled&&o&&!N.current&&s(n)&&(i||n===t||t===e.body||r)){let e={preventScroll:!0};c===`keyboard`&&(e.focusVisible=!0),n.focus(e)}N.current=!1})}},[r,b,U,D,O,ee,x,A,y,C,W]),V(()=>{if(!be||v||!b)return;let e=ke(Z(b));s(e)&&st(e)&&K(b,e)&&e.blur()},[v,b]),V(()=>{if(!r&&M)return M.setFocusManagerState({modal:u,closeOnFocusOut:d,open:v,onOpenChange:t.setOpen,domReference:y}),()=>{M.setFocusManagerState(null)}},[r,M,u,v,t,d,y]),V(()=>{if(!r&&U)return oi(U),()=>{queueMicrotask(ni)}},[r,U]);let ce=!r&&(!u||!T)&&(H||u);return(0,J.jsxs)(j.Fragment,{children:[ce&&(0,J.jsx)(sn,{"data-type":`inside`,ref:z,onFocus:e=>{if(u){let e=oe();Un(e[e.length-1])}else M?.portalNode&&(N.current=!1,In(e,M.portalNode)?Nn(y)?.focus():Qr(m??M.beforeOutsideRef)?.focus())}}),n,ce&&(0,J.jsx)(sn,{"data-type":`inside`,ref:re,onFocus:e=>{u?Un(oe()[0]):M?.portalNode&&(d&&(N.current=!0),In(e,M.portalNode)?Pn(y)?.focus():Qr(p??M.afterOutsideRef)?.focus())}})]})}function ci(e,t={}){let{enabled:n=!0,event:r=`click`,toggle:i=!0,ignoreMouse:a=!1,stickIfOpen:o=!0,touchOpenDelay:s=0,reason:c=yt}=t,l=e.context.dataRef,u=j.useRef(void 0),d=rn(),f=G(),p=j.useMemo(()=>{function t(t,n,r,i){let a=q(c,n,r);t&&i===`touch`&&s>0?f.start(s,()=>{e.setOpen(!0,a)}):e.setOpen(t,a)}function n(t,n,r){let a=l.current.openEvent,s=e.select(`domReferenceElement`)!==n;return t&&s||!t||!i?!0:a&&(typeof o==`function`?o():o)?!r(a.type):!1}return{onPointerDown(e){u.current=De(e.pointerType,!0)&&Ee(e.nativeEvent)?`virtual`:e.pointerType},onMouseDown(i){let o=u.current,s=i.nativeEvent,c=e.select(`open`);if(i.button!==0||r===`click`||De(o,!0)&&a)return;let l=n(c,i.currentTarget,e=>e===`click`||e===`mousedown`),f=je(s),p=st(f);if(p||o===`virtual`){t(l,s,p?f:i.currentTarget,o);return}let m=i.currentTarget;d.request(()=>{t(l,s,m,o)})},onClick(i){if(r===`mousedown-only`)return;let o=u.current;r===`mousedown`&&o?u.current=void 0:De(o,!0)&&a||t(n(e.select(`open`),i.currentTarget,e=>e===`click`||e===`mousedown`||e===`keydown`||e===`keyup`),i.nativeEvent,i.currentTarget,o)},onKeyDown(){u.current=void 0}}},[l,r,a,c,e,o,i,d,f,s]);return j.useMemo(()=>n?{reference:p}:B,[n,p])}function li(e,t){let n=null,r=null,i=!1;return{contextElement:e||void 0,getBoundingClientRect(){let a=e?.getBoundingClientRect()||{width:0,height:0,x:0,y:0},o=t.axis===`x`||t.axis===`both`,s=t.axis===`y`||t.axis===`both`,c=[`mouseenter`,`mousemove`].includes(t.dataRef.current.openEvent?.type||``)&&t.pointerType!==`touch`,l=t.axis===`y`?a.width:0,u=t.axis===`x`?a.height:0,d=a.x,f=a.y;return n==null&&t.x&&o&&(n=a.x-t.x),r==null&&t.y&&s&&(r=a.y-t.y),d-=n||0,f-=r||0,(!i||c)&&(d=o&&t.x!=null?t.x:d,f=s&&t.y!=null?t.y:f),i=!0,{width:l,height:u,x:d,y:f,top:f,right:d+l,bottom:f+u,left:d}}}}function ui(e){return e!=null&&e.clientX!=null}function di(e,t={}){let{enabled:n=!0,axis:r=`both`}=t,i=e.useState(`open`),a=e.useState(`floatingElement`),o=e.useState(`domReferenceElement`),s=e.context.dataRef,c=j.useRef(!1),l=j.useRef(null),[u,f]=j.useState(),[p,m]=j.useState([]),h=X(t=>{e.set(`positionReference`,t)}),g=X((t,n,i)=>{c.current||(!s.current.openEvent||ui(s.current.openEvent))&&e.set(`positionReference`,li(i??o,{x:t,y:n,axis:r,dataRef:s,pointerType:u}))}),_=X(e=>{i?l.current||(g(e.clientX,e.clientY,e.currentTarget),m([])):g(e.clientX,e.clientY,e.currentTarget)}),v=De(u)?a:i;j.useEffect(()=>{if(!n){h(o);return}if(!v)return;function e(){l.current?.(),l.current=null}let t=d(a);function r(t){let n=je(t);K(a,n)?e():g(t.clientX,t.clientY)}return!s.current.openEvent||ui(s.current.openEvent)?l.current=Y(t,`mousemove`,r):h(o),e},[v,n,a,s,o,e,g,h,p]),j.useEffect(()=>()=>{e.set(`positionReference`,null)},[e]),j.useEffect(()=>{n&&!a&&(c.current=!1)},[n,a]),j.useEffect(()=>{!n&&i&&(c.current=!0)},[n,i]);let y=j.useMemo(()=>{function e(e){f(e.pointerType)}return{onPointerDown:e,onPointerEnter:e,onMouseMove:_,onMouseEnter:_}},[_]);return j.useMemo(()=>n?{reference:y,trigger:y}:{},[n,y])}function fi(){return!1}function pi(e){return{escapeKey:typeof e==`boolean`?e:e?.escapeKey??!1,outsidePress:typeof e==`boolean`?e:e?.outsidePress??!0}}function mi(e,t={}){let{enabled:n=!0,escapeKey:r=!0,outsidePress:i=!0,outsidePressEvent:a=`sloppy`,referencePress:o=fi,bubbles:d,externalTree:f}=t,p=e.useState(`open`),m=e.useState(`floatingElement`),{dataRef:h,events:g}=e.context,_=Jr(f),v=X(typeof i==`function`?i:()=>!1),y=typeof i==`function`?v:i,x=y!==!1,S=X(()=>a),{escapeKey:C,outsidePress:w}=pi(d),T=j.useRef(!1),E=j.useRef(!1),D=j.useRef(!1),O=j.useRef(!1),k=j.useRef(!1),A=j.useRef(``),M=j.useRef(null),N=G(),P=G(),F=G(),I=X(()=>{P.clear(),h.current.insideReactTree=!1}),te=X(e=>{let t=h.current.floatingContext?.nodeId;return(_?zn(_.nodesRef.current,t):[]).some(t=>t.context?.open&&!t.context.dataRef.current[e])}),L=X(t=>at(t,e.select(`floatingElement`))||at(t,e.select(`domReferenceElement`))),R=X(t=>{o()&&e.setOpen(!1,q(yt,t.nativeEvent))}),ne=X(t=>{if(!p||!n||!r||t.key!==`Escape`)return;let i=we(t)?t.nativeEvent:t;if(k.current||i.isComposing||!C&&te(`__escapeKeyBubbles`))return;let a=q(Et,i);e.setOpen(!1,a),a.isCanceled||t.preventDefault(),!C&&!a.isPropagationAllowed&&t.stopPropagation()}),z=X(()=>{h.current.insideReactTree=!0,P.start(0,I)}),re=X(t=>{if(!p||!n||t.button!==0)return;let r=je(t.nativeEvent);K(e.select(`floatingElement`),r)&&(T.current||(T.current=!0,E.current=!1))}),ie=X(e=>{p&&n&&(e.defaultPrevented||e.nativeEvent.defaultPrevented)&&T.current&&(E.current=!0)});j.useEffect(()=>{function e(e){e.open||(O.current=!1)}return g.on(`openchange`,e),()=>{g.off(`openchange`,e)}},[g]),j.useEffect(()=>I,[I]),j.useEffect(()=>{if(!p||!n)return p||(O.current=!1,k.current=!1,A.current=``,M.current=null),I;h.current.__escapeKeyBubbles=C,h.current.__outsidePressBubbles=w;let t=new ce,i=Z(m);function a(){F.clear(),k.current=!0}function o(){k.current=!0,F.start(be?5:0,()=>{k.current=!1})}function d(){D.current=!0,t.start(0,()=>{D.current=!1})}function f(){T.current=!1,E.current=!1}function g(){let e=A.current,t=e===`pen`||!e?`mouse`:e,n=S(),r=typeof n==`function`?n():n;return typeof r==`string`?r:r[t]}function v(e){let t=g();return t===`intentional`&&e.type!==`click`||t===`sloppy`&&e.type===`click`}function j(e){let t=h.current.floatingContext?.nodeId,n=_&&zn(_.nodesRef.current,t).some(t=>at(e,t.context?.elements.floating));return L(e)||n}function P(n){if(v(n)){n.type!==`click`&&!L(n)&&(t.clear(),D.current=!1),I();return}if(h.current.insideReactTree){I();return}let r=je(n),i=`[${Vn(`inert`)}]`,a=c(r)?r.getRootNode():null,o=Array.from((b(a)?a:Z(e.select(`floatingElement`))).querySelectorAll(i)),d=e.context.triggerElements;if(r&&(d.hasElement(r)||d.hasMatchingElement(e=>K(e,r))))return;let f=c(r)?r:null;for(;f&&!l(f);){let e=ee(f);if(l(e)||!c(e))break;f=e}if(!(o.length&&c(r)&&!ot(r)&&!K(r,e.select(`floatingElement`))&&o.every(e=>!K(f,e)))){if(s(r)&&!(`touches`in n)){let e=l(r),t=u(r),i=/auto|scroll/,a=e||i.test(t.overflowX),o=e||i.test(t.overflowY),s=a&&r.clientWidth>0&&r.scrollWidth>r.clientWidth,c=o&&r.clientHeight>0&&r.scrollHeight>r.clientHeight,d=t.direction===`rtl`,f=c&&(d?n.offsetX<=r.offsetWidth-r.clientWidth:n.offsetX>r.clientWidth),p=s&&n.offsetY>r.clientHeight;if(f||p)return}if(!j(n)){if(g()===`intentional`){if(n.detail!==0&&!Te(n)&&!O.current)return;if(D.current){t.clear(),D.current=!1;return}}typeof y==`function`&&!y(n)||te(`__outsidePressBubbles`)||(e.setOpen(!1,q(St,n)),I())}}}function R(t){g()===`sloppy`&&t.pointerType!==`touch`&&e.select(`open`)&&n&&!L(t)&&P(t)}function z(t){if(g()!==`sloppy`||!e.select(`open`)||!n||L(t))return;let r=t.touches[0];r&&(M.current={startTime:Date.now(),startX:r.clientX,startY:r.clientY,dismissOnTouchEnd:!1,dismissOnMouseDown:!0},N.start(1e3,()=>{M.current&&(M.current.dismissOnTouchEnd=!1,M.current.dismissOnMouseDown=!1)}))}function re(e,t){let n=je(e);if(!n)return;let r=Y(n,e.type,()=>{t(e),r()})}function ie(e){A.current=`touch`,re(e,z)}function B(e){N.clear(),e.type===`pointerdown`&&(e.button===0&&(O.current=!0),A.current=e.pointerType),(e.type!==`mousedown`||!M.current||M.current.dismissOnMouseDown)&&re(e,e=>{e.type===`pointerdown`?R(e):P(e)})}function V(e){if(e.type===`pointercancel`&&(O.current=!1),!T.current)return;let n=E.current;f(),g()===`intentional`&&(e.type===`pointercancel`?n&&d():j(e)||(n?d():(typeof y!=`function`||y(e))&&(t.clear(),D.current=!0,I())))}function ae(e){if(g()!==`sloppy`||!M.current||L(e))return;let t=e.touches[0];if(!t)return;let n=Math.abs(t.clientX-M.current.startX),r=Math.abs(t.clientY-M.current.startY),i=Math.sqrt(n*n+r*r);i>5&&(M.current.dismissOnTouchEnd=!0),i>10&&(P(e),N.clear(),M.current=null)}function H(e){re(e,ae)}function U(e){g()===`sloppy`&&M.current&&!L(e)&&(M.current.dismissOnTouchEnd&&P(e),N.clear(),M.current=null)}function oe(e){re(e,U)}let W=Bt(r&&Bt(Y(i,`keydown`,ne),Y(i,`compositionstart`,a),Y(i,`compositionend`,o)),x&&Bt(Y(i,`click`,B,!0),Y(i,`pointerdown`,B,!0),Y(i,`pointerup`,V,!0),Y(i,`pointercancel`,V,!0),Y(i,`mousedown`,B,!0),Y(i,`mouseup`,V,!0),Y(i,`touchstart`,ie,{capture:!0,passive:!0}),Y(i,`touchmove`,H,{capture:!0,passive:!0}),Y(i,`touchend`,oe,{capture:!0,passive:!0})));return()=>{W(),t.clear(),f(),D.current=!1}},[h,m,r,x,y,p,n,C,w,ne,I,S,te,L,_,e,N,F]);let B=j.useMemo(()=>({onKeyDown:ne,onPointerDown:R,onClick:R}),[ne,R]),V=j.useMemo(()=>({onKeyDown:ne,onPointerDown:ie,onMouseDown:ie,onClickCapture:z,onMouseDownCapture(e){z(),re(e)},onPointerDownCapture(e){z(),re(e)},onMouseUpCapture:z,onTouchEndCapture:z,onTouchMoveCapture:z}),[ne,z,re,ie]);return j.useMemo(()=>n?{reference:B,floating:V,trigger:B}:{},[n,B,V])}function hi(e){let{popupStore:t,treatPopupAsFloatingElement:n=!1,floatingRootContext:r,floatingId:i,nested:a,onOpenChange:o}=e,s=t.useState(`open`),l=t.useState(`activeTriggerElement`),u=t.useState(n?`popupElement`:`positionerElement`),d=o;return t.useSyncedValue(`floatingId`,i),V(()=>{let e={open:s,floatingId:i,referenceElement:l,floatingElement:u};c(l)&&(e.domReferenceElement=l),r.state.positionReference===r.state.referenceElement&&(e.positionReference=l),r.update(e)},[s,i,l,u,r]),r.context.onOpenChange=d,r.context.nested=a,r}function gi(e,t=!1,n=!1,r=!1){let[i,a]=j.useState(e&&t?`idle`:void 0),[o,s]=j.useState(e&&!r);return e&&!o&&(s(!0),a(`starting`)),!e&&o&&i!==`ending`&&!n&&a(`ending`),!e&&!o&&i===`ending`&&a(void 0),V(()=>{if(!e&&o&&i!==`ending`&&n){let e=nn.request(()=>{a(`ending`)});return()=>{nn.cancel(e)}}},[e,o,i,n]),V(()=>{if(!e||t||i===void 0)return;let n=nn.request(()=>{a(void 0)});return()=>{nn.cancel(n)}},[t,e,i]),V(()=>{if(!e||!t)return;e&&o&&i!==`idle`&&a(`starting`);let n=nn.request(()=>{a(`idle`)});return()=>{nn.cancel(n)}},[t,e,o,i]),{mounted:o,setMounted:s,transitionStatus:i}}function _i(e,t){return e.getAnimations(t).filter(e=>{let t=e.effect?.getTiming();return t?.duration!==1/0&&t?.iterations!==1/0})}var vi=null;function yi(e){if(!vi){let e=[];vi=e,queueMicrotask(()=>{vi=null,P.flushSync(()=>{for(let t of e)t()})})}vi.push(e)}function bi(e,t=!1,n=!1){let r=rn();return X((i,a=null)=>{r.cancel();let o=Qr(e);if(o==null)return;let s=o,c=()=>{n?yi(()=>{a?.aborted||i()}):P.flushSync(i)};if(typeof s.getAnimations!=`function`||globalThis.BASE_UI_ANIMATIONS_DISABLED){i();return}function l(){Promise.all(_i(s).map(e=>e.finished.then(re))).then(()=>{a?.aborted||c()},()=>{a?.aborted||(_i(s).some(e=>e.pending||e.playState!==`finished`)?l():c())})}if(t){let e=Re;if(!s.hasAttribute(e)){r.request(l);return}let t=new MutationObserver(()=>{s.hasAttribute(e)||(t.disconnect(),l())});t.observe(s,{attributes:!0,attributeFilter:[e]}),a?.addEventListener(`abort`,()=>t.disconnect(),{once:!0})}else r.request(l)})}function xi(e){let{enabled:t=!0,open:n,ref:r,batch:i=!1,onComplete:a}=e,o=X(a),s=bi(r,n,i);j.useEffect(()=>{if(!t)return;let e=new AbortController;return s(o,e.signal),()=>{e.abort()}},[t,n,o,s])}function Si(e){let{open:t,ref:n,preventUnmountOnClose:r,setPreventUnmountOnClose:i,onUnmount:a,animateInitialOpen:o}=e,s=X(i),{mounted:c,setMounted:l,transitionStatus:u}=gi(t,!1,!1,o),d=!t&&r;V(()=>{t&&s(!1)},[t,s]);let f=j.useRef(c),p=j.useRef(!1),m=tr(),h=()=>{f.current=!1,l(!1),a()};V(()=>{f.current=c,p.current&&(p.current=!1,!t&&c&&h())});let g=X(()=>{f.current&&(t?(p.current=!0,m()):h())});return xi({enabled:c&&!t&&!d,open:t,ref:n,onComplete(){t||g()}}),{mounted:c,transitionStatus:u,preventUnmountingOnClose:d,forceUnmount:g}}var Ci={tabIndex:-1,[Me]:``};function wi(e){return t=>t!==`touch`||e.current}function Ti(e,t=!1){let n=ar(),r=qr()!=null,i=N(()=>e(n,r)).current;return hi({popupStore:i,treatPopupAsFloatingElement:t,floatingRootContext:i.state.floatingRootContext,floatingId:n,nested:r,onOpenChange:i.setOpen}),i}function Ei({handle:e,store:t}){return V(()=>e.attachStore(t),[e,t]),null}function Di(e){let t=e.context.triggerElements.size;e.select(`open`)&&e.state.triggerCount!==t&&e.set(`triggerCount`,t)}function Oi(e,t){let n=j.useRef(null);return X(r=>{let i=n.current;if(i!==null){if(i.element===r&&i.store===t&&i.id===e)return;n.current=null;let a=i.store;a.context.triggerElements.getById(i.id)===i.element&&(a.context.triggerElements.delete(i.id),Di(a))}r!==null&&e!==void 0&&(n.current={store:t,id:e,element:r},t.context.triggerElements.add(e,r),Di(t))})}function ki(e,t,n,r=!1){let i=e.preventUnmountingOnClose;t?i=!1:r&&(i=!0);let a=n?.id??null,o=e.activeTriggerId,s=e.activeTriggerElement;return(a||t)&&(o=a,s=n??null),{open:t,preventUnmountingOnClose:i,activeTriggerId:o,activeTriggerElement:s,openedWithoutTrigger:t?n==null:e.openedWithoutTrigger}}function Ai(e){let t=!1;return e.preventUnmountOnClose=()=>{t=!0},()=>t}function ji(e,t,n,r={}){let i=n.reason,a=i===bt,o=t&&i===`trigger-focus`,s=!t&&(i===`trigger-press`||i===`escape-key`),c=Ai(n);if(e.context.onOpenChange?.(t,n),n.isCanceled)return;r.onBeforeDispatch?.(),e.state.floatingRootContext.dispatchOpenChange(t,n);let l=()=>{let i=ki(e.state,t,n.trigger,c()),l={...r.extraState,...i};o?l.instantType=`focus`:s?l.instantType=`dismiss`:a&&(l.instantType=void 0),e.update(l)};a?P.flushSync(l):l()}function Mi(e,t,n,r){let i=n.useState(`isMountedByTrigger`,e),a=Oi(e,n),o=X(t=>{let i=n.select(`open`),a=n.select(`activeTriggerId`);if(a===e){let e={activeTriggerElement:t,...i?r:null};n.update(e)}else if(a==null&&i&&!n.state.openedWithoutTrigger){let i={activeTriggerId:e??null,activeTriggerElement:t,...r};n.update(i)}}),s=X(e=>{a(e),e&&o(e)});return V(()=>(s(t.current),()=>s(null)),[s,t,n,e]),V(()=>{if(i){let e={activeTriggerElement:t.current,...r};n.update(e)}},[i,n,t,...Object.values(r)]),{registerTrigger:s,isMountedByThisTrigger:i}}function Ni(e,t={}){let{closeOnActiveTriggerUnmount:n=!1}=t,r=j.useRef(null),i=e.useState(`open`);V(()=>{if(!i){r.current=null,e.state.triggerCount!==0&&e.set(`triggerCount`,0),e.state.openedWithoutTrigger&&e.set(`openedWithoutTrigger`,!1);return}let t=e.context.triggerElements.size,a={};e.state.triggerCount!==t&&(a.triggerCount=t);let o=e.select(`activeTriggerId`),s=null;if(o){let t=e.context.triggerElements.getById(o);if(t)r.current=o,t!==e.state.activeTriggerElement&&(a.activeTriggerElement=t);else{for(let[t,n]of e.context.triggerElements.entries())if(n===e.state.activeTriggerElement){a.activeTriggerId=t,a.activeTriggerElement=n,r.current=t;break}a.activeTriggerId===void 0&&(r.current===o?s=o:r.current=null)}}else r.current=null;if(!s&&!o&&!e.state.openedWithoutTrigger&&t===1){let t=e.context.triggerElements.entries().next();if(!t.done){let[e,n]=t.value;a.activeTriggerId=e,a.activeTriggerElement=n,r.current=e}}(a.triggerCount!==void 0||a.activeTriggerId!==void 0||a.activeTriggerElement!==void 0)&&e.update(a),s&&n&&queueMicrotask(()=>{if(e.select(`open`)&&e.select(`activeTriggerId`)===s&&!e.context.triggerElements.getById(s)){let t=q(vt);e.setOpen(!1,t),t.isCanceled||e.update({activeTriggerId:null,activeTriggerElement:null})}})},[i,e,e.useState(`triggerCount`),e.useState(`activeTriggerId`),e.useState(`activeTriggerElement`),n])}function Pi(e,t,n,r){let{mounted:i,transitionStatus:a,forceUnmount:o}=Si({open:e,ref:t.context.popupRef,preventUnmountOnClose:t.useState(`preventUnmountingOnClose`),setPreventUnmountOnClose:e=>t.set(`preventUnmountingOnClose`,e),animateInitialOpen:r,onUnmount(){t.update({activeTriggerId:null,activeTriggerElement:null,mounted:!1,preventUnmountingOnClose:!1}),n?.(),t.context.onOpenChangeComplete?.(!1)}});return N(()=>(t.set(`mounted`,i),null)),t.useSyncedValues({mounted:i,transitionStatus:a}),{forceUnmount:o,transitionStatus:a}}function Fi(e,t){e.useSyncedValues(t),V(()=>()=>{e.update({activeTriggerProps:B,inactiveTriggerProps:B,popupProps:B})},[e])}function Ii(e,t){V(()=>{!t&&e.state.openMethod!==null&&e.set(`openMethod`,null)},[t,e]),V(()=>()=>{e.state.openMethod!==null&&e.set(`openMethod`,null)},[e])}var Li=class{idMap=new Map;add(e,t){this.idMap.set(e,t)}delete(e){this.idMap.delete(e)}hasElement(e){for(let t of this.idMap.values())if(t===e)return!0;return!1}hasMatchingElement(e){for(let t of this.idMap.values())if(e(t))return!0;return!1}getById(e){return this.idMap.get(e)}entries(){return this.idMap.entries()}elements(){return this.idMap.values()}get size(){return this.idMap.size}},Ri=t((e=>{var t=n();function r(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:r,a=t.useState,o=t.useEffect,s=t.useLayoutEffect,c=t.useDebugValue;function l(e,t){var n=t(),r=a({inst:{value:n,getSnapshot:t}}),i=r[0].inst,l=r[1];return s(function(){i.value=n,i.getSnapshot=t,u(i)&&l({inst:i})},[e,n,t]),o(function(){return u(i)&&l({inst:i}),e(function(){u(i)&&l({inst:i})})},[e]),c(n),n}function u(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!i(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:l;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),zi=t(((e,t)=>{t.exports=Ri()})),Bi=t((e=>{var t=n(),r=zi();function i(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var a=typeof Object.is==`function`?Object.is:i,o=r.useSyncExternalStore,s=t.useRef,c=t.useEffect,l=t.useMemo,u=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,r,i){var d=s(null);if(d.current===null){var f={hasValue:!1,value:null};d.current=f}else f=d.current;d=l(function(){function e(e){if(!o){if(o=!0,s=e,e=r(e),i!==void 0&&f.hasValue){var t=f.value;if(i(t,e))return c=t}return c=e}if(t=c,a(s,e))return t;var n=r(e);return i!==void 0&&i(t,n)?(s=e,t):(s=e,c=n)}var o=!1,s,c,l=n===void 0?null:n;return[function(){return e(t())},l===null?void 0:function(){return e(l())}]},[t,n,r,i]);var p=o(e,d[0],d[1]);return c(function(){f.hasValue=!0,f.value=p},[p]),u(p),p}})),Vi=t(((e,t)=>{t.exports=Bi()})),Hi=zi(),Ui=Vi(),Wi=sr(19)?qi:Ji;function Gi(e,t,n,r,i){return Wi(e,t,n,r,i)}function Ki(e,t,n,r,i){let a=j.useCallback(()=>t(e.getSnapshot(),n,r,i),[e,t,n,r,i]);return(0,Hi.useSyncExternalStore)(e.subscribe,a,a)}L({before(e){e.syncIndex=0,e.didInitialize||(e.syncTick=1,e.syncHooks=[],e.didChangeStore=!0,e.getSnapshot=()=>{let t=!1;for(let n=0;n<e.syncHooks.length;n+=1){let r=e.syncHooks[n],i=r.selector(r.store.state,r.a1,r.a2,r.a3);Object.is(r.value,i)||(t=!0,r.value=i)}return t&&(e.syncTick+=1),e.syncTick})},after(e){e.syncHooks.length>0&&(e.didChangeStore&&(e.didChangeStore=!1,e.subscribe=t=>{let n=new Set;for(let t of e.syncHooks)n.add(t.store);let r=[];for(let e of n)r.push(e.subscribe(t));return()=>{for(let e of r)e()}}),(0,Hi.useSyncExternalStore)(e.subscribe,e.getSnapshot,e.getSnapshot))}});function qi(e,t,n,r,i){let a=te();if(!a)return Ki(e,t,n,r,i);let o=a.syncIndex;a.syncIndex+=1;let s;return a.didInitialize?(s=a.syncHooks[o],s.store===e&&s.selector===t&&Object.is(s.a1,n)&&Object.is(s.a2,r)&&Object.is(s.a3,i)||(s.store!==e&&(a.didChangeStore=!0),s.store=e,s.selector=t,s.a1=n,s.a2=r,s.a3=i,s.value=t(e.getSnapshot(),n,r,i))):(s={store:e,selector:t,a1:n,a2:r,a3:i,value:t(e.getSnapshot(),n,r,i)},a.syncHooks.push(s)),s.value}function Ji(e,t,n,r,i){return(0,Ui.useSyncExternalStoreWithSelector)(e.subscribe,e.getSnapshot,e.getSnapshot,e=>t(e,n,r,i))}var Yi=class{static create(e){return new this(e)}constructor(e){this.state=e,this.listeners=new Set,this.updateTick=0}subscribe=e=>(this.listeners.add(e),()=>{this.listeners.delete(e)});getSnapshot=()=>this.state;setState(e){if(this.state===e)return;this.state=e,this.updateTick+=1;let t=this.updateTick;for(let n of this.listeners){if(t!==this.updateTick)return;n(e)}}update(e){for(let t in e)if(!Object.is(this.state[t],e[t])){this.setState({...this.state,...e});return}}set(e,t){Object.is(this.state[e],t)||this.setState({...this.state,[e]:t})}notifyAll(){let e={...this.state};this.setState(e)}use(e,t,n,r){return Gi(this,e,t,n,r)}},Xi=class extends Yi{constructor(e,t={},n){super(e),this.context=t,this.selectors=n}useSyncedValue(e,t){j.useDebugValue(e);let n=this;V(()=>{n.state[e]!==t&&n.set(e,t)},[n,e,t])}useSyncedValueWithCleanup(e,t){let n=this;V(()=>(n.state[e]!==t&&n.set(e,t),()=>{n.set(e,void 0)}),[n,e,t])}useSyncedValues(e){let t=this;V(()=>{t.update(e)},[t,...Object.values(e)])}useControlledProp(e,t){j.useDebugValue(e);let n=this,r=t!==void 0;V(()=>{r&&!Object.is(n.state[e],t)&&n.setState({...n.state,[e]:t})},[n,e,t,r])}select(e,t,n,r){let i=this.selectors[e];return i(this.state,t,n,r)}useState(e,t,n,r){return j.useDebugValue(e),Gi(this,this.selectors[e],t,n,r)}useContextCallback(e,t){j.useDebugValue(e);let n=X(t??re);this.context[e]=n}useStateSetter(e){let t=j.useRef(void 0);return t.current===void 0&&(t.current=t=>{this.set(e,t)}),t.current}observe(e,t){let n;n=typeof e==`function`?e:this.selectors[e];let r=n(this.state);return t(r,r,this),this.subscribe(e=>{let i=n(e);if(!Object.is(r,i)){let e=r;r=i,t(i,e,this)}})}},Zi={open:e=>e.open,transitionStatus:e=>e.transitionStatus,domReferenceElement:e=>e.domReferenceElement,referenceElement:e=>e.positionReference??e.referenceElement,floatingElement:e=>e.floatingElement,floatingId:e=>e.floatingId},Qi=class extends Xi{constructor(e){let{syncOnly:t,nested:n,onOpenChange:r,triggerElements:i,...a}=e;super({...a,positionReference:a.referenceElement,domReferenceElement:a.referenceElement},{onOpenChange:r,dataRef:{current:{}},events:Ur(),nested:n,triggerElements:i},Zi),this.syncOnly=t}syncOpenEvent=(e,t)=>{(!e||!this.state.open||t!=null&&Oe(t))&&(this.context.dataRef.current.openEvent=e?t:void 0)};dispatchOpenChange=(e,t)=>{this.syncOpenEvent(e,t.event);let n={open:e,reason:t.reason,nativeEvent:t.event,nested:this.context.nested,triggerElement:t.trigger};this.context.events.emit(`openchange`,n)};setOpen=(e,t)=>{this.syncOnly||this.dispatchOpenChange(e,t),this.context.onOpenChange?.(e,t)}};function $i(e,t,n=!1){return{open:!1,openProp:void 0,mounted:!1,transitionStatus:void 0,floatingRootContext:new Qi({open:!1,transitionStatus:void 0,floatingElement:null,referenceElement:null,triggerElements:e,floatingId:t,syncOnly:!0,nested:n,onOpenChange:void 0}),floatingId:t,triggerCount:0,preventUnmountingOnClose:!1,payload:void 0,activeTriggerId:null,activeTriggerElement:null,openedWithoutTrigger:!1,triggerIdProp:void 0,popupElement:null,positionerElement:null,activeTriggerProps:B,inactiveTriggerProps:B,popupProps:B}}var ea=e=>e.triggerIdProp??e.activeTriggerId,ta=e=>e.openProp??e.open,na=e=>(e.popupElement?.id??e.floatingId)||void 0;function ra(e,t){return t!==void 0&&ta(e)&&ea(e)===t}function ia(e,t){return ra(e,t)?!0:t!==void 0&&ta(e)&&ea(e)==null&&!e.openedWithoutTrigger&&e.triggerCount===1}var aa={open:ta,mounted:e=>e.mounted,transitionStatus:e=>ta(e)&&!e.mounted?`starting`:e.transitionStatus,floatingRootContext:e=>e.floatingRootContext,triggerCount:e=>e.triggerCount,preventUnmountingOnClose:e=>e.preventUnmountingOnClose,payload:e=>e.payload,activeTriggerId:ea,activeTriggerElement:e=>e.mounted?e.activeTriggerElement:null,popupId:na,isTriggerActive:(e,t)=>t!==void 0&&ea(e)===t,isOpenedByTrigger:(e,t)=>ra(e,t),isMountedByTrigger:(e,t)=>t!==void 0&&ea(e)===t&&e.mounted,triggerProps:(e,t)=>t?e.activeTriggerProps:e.inactiveTriggerProps,triggerPopupId:(e,t)=>ia(e,t)?na(e):void 0,popupProps:e=>e.popupProps,popupElement:e=>e.popupElement,positionerElement:e=>e.positionerElement};function oa(e){let t=j.useCallback(t=>e===void 0?re:e.subscribeStore(t),[e]),n=j.useCallback(()=>e===void 0?void 0:e.store,[e]);return(0,Hi.useSyncExternalStore)(t,n,()=>e?.serverStore)}var sa=ve&&be;function ca(e,t={}){let{enabled:n=!0,delay:r}=t,{events:i,dataRef:a}=e.context,o=j.useRef(!1),l=j.useRef(null),u=j.useRef(!0),f=G();j.useEffect(()=>{let t=e.select(`domReferenceElement`);if(!n)return;let r=d(t);function i(){let t=e.select(`domReferenceElement`);!e.select(`open`)&&s(t)&&t===ke(Z(t))&&(o.current=!0,l.current=t)}function a(){u.current=!0}function c(){u.current=!1}return Bt(Y(r,`blur`,i),sa&&Y(r,`keydown`,a,!0),sa&&Y(r,`pointerdown`,c,!0))},[e,n]),j.useEffect(()=>{if(!n)return;function t(t){if(t.reason===`trigger-press`||t.reason===`escape-key`){let t=e.select(`domReferenceElement`);c(t)&&(l.current=t,o.current=!0)}}return i.on(`openchange`,t),()=>{i.off(`openchange`,t)}},[i,n,e]);let p=j.useMemo(()=>{function t(){o.current=!1,l.current=null}return{onMouseLeave(){t()},onFocus(n){let i=n.currentTarget;if(o.current){if(l.current===i)return;t()}let a=je(n.nativeEvent);if(c(a)){if(sa&&!n.relatedTarget){if(!u.current&&!st(a))return}else if(!ut(a))return}let s=it(n.relatedTarget,e.context.triggerElements),{nativeEvent:d,currentTarget:p}=n;e.select(`open`)&&s||!r?e.setOpen(!0,q(xt,d,p)):f.start(r,()=>{o.current||e.setOpen(!0,q(xt,d,p))})},onBlur(n){t();let r=n.relatedTarget,i=n.nativeEvent,o=c(r)&&r.hasAttribute(Vn(`focus-guard`))&&r.getAttribute(`data-type`)===`outside`;f.start(0,()=>{let t=e.select(`domReferenceElement`),n=ke(Z(t));!r&&n===t||K(a.current.floatingContext?.refs.floating.current,n)||K(t,n)||o||it(r??n,e.context.triggerElements)||e.setOpen(!1,q(xt,i))})}}},[a,r,e,f]);return j.useMemo(()=>n?{reference:p,trigger:p}:{},[n,p])}var la=class e{pointerType=void 0;interactedInside=!1;handler=void 0;blockMouseMove=!0;performedPointerEventsMutation=!1;pointerEventsScopeElement=null;pointerEventsReferenceElement=null;pointerEventsFloatingElement=null;restTimeoutPending=!1;openChangeTimeout=new ce;restTimeout=new ce;handleCloseOptions=void 0;static create(){return new e}dispose=()=>{this.openChangeTimeout.clear(),this.restTimeout.clear()};disposeEffect=()=>this.dispose},ua=new WeakMap;function da(e){if(!e.performedPointerEventsMutation)return;let t=e.pointerEventsScopeElement;t&&ua.get(t)===e&&(e.pointerEventsScopeElement?.style.removeProperty(`pointer-events`),e.pointerEventsReferenceElement?.style.removeProperty(`pointer-events`),e.pointerEventsFloatingElement?.style.removeProperty(`pointer-events`),ua.delete(t)),e.performedPointerEventsMutation=!1,e.pointerEventsScopeElement=null,e.pointerEventsReferenceElement=null,e.pointerEventsFloatingElement=null}function fa(e,t){let{scopeElement:n,referenceElement:r,floatingElement:i}=t,a=ua.get(n);a&&a!==e&&da(a),da(e),e.performedPointerEventsMutation=!0,e.pointerEventsScopeElement=n,e.pointerEventsReferenceElement=r,e.pointerEventsFloatingElement=i,ua.set(n,e),n.style.pointerEvents=`none`,r.style.pointerEvents=`auto`,i.style.pointerEvents=`auto`}function pa(e){let t=e.context.dataRef.current,n=N(()=>t.hoverInteractionState??la.create()).current;return t.hoverInteractionState||=n,W(t.hoverInteractionState.disposeEffect),t.hoverInteractionState}function ma(e,t={}){let{enabled:n=!0,closeDelay:r=0,nodeId:i}=t,a=e.useState(`open`),o=e.useState(`floatingElement`),s=e.useState(`domReferenceElement`),{dataRef:l}=e.context,u=Jr(),d=qr(),f=pa(e),p=G(),m=X(()=>ht(l.current.openEvent?.type,f.interactedInside)),h=X(()=>gt(l.current.openEvent?.type)),g=X(()=>{da(f)});V(()=>{a||(f.pointerType=void 0,f.restTimeoutPending=!1,f.interactedInside=!1,g())},[a,f,g]),j.useEffect(()=>g,[g]),V(()=>{if(n&&a&&f.handleCloseOptions?.blockPointerEvents&&h()&&c(s)&&o){let e=s,t=o,n=Z(o),r=u?.nodesRef.current.find(e=>e.id===d)?.context?.elements.floating;r&&(r.style.pointerEvents=``);let i=f.pointerEventsScopeElement===t?null:f.pointerEventsScopeElement,a=r===t?null:r,c=f.handleCloseOptions?.getScope?.()??i??a??Ae(e,`[data-rootownerid]`)??n.body;return fa(f,{scopeElement:c,referenceElement:e,floatingElement:t}),()=>{g()}}},[n,a,s,o,f,h,u,d,g]),j.useEffect(()=>{if(!n)return;function t(){return!!(u&&d&&zn(u.nodesRef.current,d).length>0)}function a(t){let n=pt(r,`close`,f.pointerType),i=()=>{e.setOpen(!1,q(bt,t)),u?.events.emit(`floating.closed`,t)};n?f.openChangeTimeout.start(n,i):(f.openChangeTimeout.clear(),i())}function s(e){let t=je(e);ct(t)?f.interactedInside=Ae(t,`[aria-haspopup]`)!=null:f.interactedInside=!1}function _(){f.openChangeTimeout.clear(),p.clear(),u?.events.off(`floating.closed`,y),g()}function v(n){if(t()&&u){u.events.on(`floating.closed`,y);return}if(it(n.relatedTarget,e.context.triggerElements))return;let r=l.current.floatingContext?.nodeId??i,o=n.relatedTarget;u&&r&&c(o)&&zn(u.nodesRef.current,r,!1).some(e=>K(e.context?.elements.floating,o))||(f.handler?f.handler(n):(g(),h()&&!m()&&a(n)))}function y(n){u&&d&&!t()&&p.start(0,()=>{u.events.off(`floating.closed`,y),e.setOpen(!1,q(bt,n)),u.events.emit(`floating.closed`,n)})}let b=o;return Bt(b&&Y(b,`mouseenter`,_),b&&Y(b,`mouseleave`,v),b&&Y(b,`pointerdown`,s,!0),()=>{u?.events.off(`floating.closed`,y)})},[n,o,e,l,r,i,h,m,g,f,u,d,p])}var ha={current:null};function ga(e,t={}){let{enabled:n=!0,delay:r=0,handleClose:i=null,mouseOnly:a=!1,restMs:o=0,move:s=!0,triggerElementRef:l=ha,externalTree:u,isActiveTrigger:d=!0,getHandleCloseContext:f,isClosing:p,shouldOpen:m,guardStaleOpen:h=!1}=t,{dataRef:g,events:_}=e.context,v=Jr(u),y=pa(e),b=j.useRef(!1),x=qt(i),S=qt(r),C=qt(o),w=qt(n),T=qt(m),E=qt(p),D=X(()=>ht(g.current.openEvent?.type,y.interactedInside)),O=X(()=>T.current?.()!==!1),ee=X((t,n,r)=>{let i=e.context.triggerElements;if(i.hasElement(n))return!t||!K(t,n);if(!c(r))return!1;let a=r;return i.hasMatchingElement(e=>K(e,a))&&(!t||!K(t,a))}),k=X(()=>{y.handler&&=(Z(e.select(`domReferenceElement`)).removeEventListener(`mousemove`,y.handler),void 0)}),A=X(()=>{da(y)});return d&&(y.handleCloseOptions=i?.__options),j.useEffect(()=>k,[k]),j.useEffect(()=>{if(!n)return;function e(e){e.open?b.current=!1:(b.current=e.reason===bt,k(),y.openChangeTimeout.clear(),y.restTimeout.clear(),y.blockMouseMove=!0,y.restTimeoutPending=!1)}return _.on(`openchange`,e),()=>{_.off(`openchange`,e)}},[n,_,y,k]),j.useEffect(()=>{if(!n)return;function t(t,n=!0){let r=pt(S.current,`close`,y.pointerType);r?y.openChangeTimeout.start(r,()=>{e.setOpen(!1,q(bt,t)),v?.events.emit(`floating.closed`,t)}):n&&(y.openChangeTimeout.clear(),e.setOpen(!1,q(bt,t)),v?.events.emit(`floating.closed`,t))}let r=l.current??(d?e.select(`domReferenceElement`):null);if(!c(r))return;function i(t){if(y.openChangeTimeout.clear(),y.blockMouseMove=!1,a&&!De(y.pointerType))return;let n=mt(C.current),r=pt(S.current,`open`,y.pointerType),i=je(t),o=t.currentTarget??null,s=e.select(`domReferenceElement`),l=o;if(c(i)&&!e.context.triggerElements.hasElement(i)){for(let t of e.context.triggerElements.elements())if(K(t,i)){l=t;break}}c(o)&&c(s)&&!e.context.triggerElements.hasElement(o)&&K(o,s)&&(l=s);let u=l!=null&&ee(s,l,i),d=e.select(`open`),f=E.current?.()??e.select(`transitionStatus`)===`ending`,p=!d&&f&&b.current,m=!u&&c(l)&&c(s)&&K(s,l)&&p,h=n>0&&!r,g=u&&(d||p)||m,_=!d||u;g?O()&&e.setOpen(!0,q(bt,t,l)):h||(r?y.openChangeTimeout.start(r,()=>{_&&O()&&e.setOpen(!0,q(bt,t,l))}):_&&O()&&e.setOpen(!0,q(bt,t,l)))}function o(n){if(D()){A();return}k();let r=Z(e.select(`domReferenceElement`));y.restTimeout.clear(),y.restTimeoutPending=!1;let i=g.current.floatingContext??f?.();if(!it(n.relatedTarget,e.context.triggerElements)){if(x.current&&i){e.select(`open`)||y.openChangeTimeout.clear();let a=l.current;y.handler=x.current({...i,tree:v,x:n.clientX,y:n.clientY,onClose(){A(),k(),w.current&&!D()&&a===e.select(`domReferenceElement`)&&t(n,!0)}}),r.addEventListener(`mousemove`,y.handler),y.handler(n)}else y.pointerType===`touch`&&K(e.select(`floatingElement`),n.relatedTarget)||t(n)}}function u(e){K(r,e.relatedTarget)||(y.openChangeTimeout.clear(),y.restTimeout.clear(),y.restTimeoutPending=!1)}let p=h?Y(r,`mouseout`,u):void 0;return s?Bt(Y(r,`mousemove`,i,{once:!0}),Y(r,`mouseenter`,i),Y(r,`mouseleave`,o),p):Bt(Y(r,`mouseenter`,i),Y(r,`mouseleave`,o),p)},[k,A,g,S,e,n,x,y,d,ee,D,a,s,C,l,v,w,f,E,O,h]),j.useMemo(()=>{if(!n)return;function t(e){y.pointerType=e.pointerType}return{onPointerDown:t,onPointerEnter:t,onMouseMove(t){let{nativeEvent:n}=t,r=t.currentTarget,i=e.select(`domReferenceElement`),o=e.select(`open`),s=ee(i,r,t.target);if(a&&!De(y.pointerType))return;if(o&&s&&y.handleCloseOptions?.blockPointerEvents){let t=e.select(`floatingElement`);if(t){let e=y.handleCloseOptions?.getScope?.()??r.ownerDocument.body;fa(y,{scopeElement:e,referenceElement:r,floatingElement:t})}}let c=mt(C.current);if(o&&!s||c===0||!s&&y.restTimeoutPending&&t.movementX**2+t.movementY**2<2)return;y.restTimeout.clear();function l(){if(y.restTimeoutPending=!1,D())return;let t=e.select(`open`);!y.blockMouseMove&&(!t||s)&&O()&&e.setOpen(!0,q(bt,n,r))}y.pointerType===`touch`?P.flushSync(()=>{l()}):s&&o?l():(y.restTimeoutPending=!0,y.restTimeout.start(c,l))}}},[n,y,D,ee,a,e,C,O])}function _a(e){return be&&e.movementX===0&&e.movementY===0}function va(e,t,n){switch(e){case`vertical`:return t;case`horizontal`:return n;default:return t||n}}function ya(e,t){return va(t,e===`ArrowUp`||e===`ArrowDown`,e===`ArrowLeft`||e===`ArrowRight`)}function ba(e,t,n){return va(t,e===`ArrowDown`,n?e===`ArrowLeft`:e===`ArrowRight`)||e===`Enter`||e===` `||e===``}function xa(e,t,n){return va(t,n?e===Pe:e===Fe,e===Le)}function Sa(e,t,n,r){return t===`both`||t===`horizontal`&&r?e===`Escape`:va(t,n?e===Fe:e===Pe,e===Ie)}function Ca(e,t){let{listRef:n,activeIndex:r,onNavigate:i=()=>{},enabled:a=!0,selectedIndex:o=null,allowEscape:c=!1,loopFocus:l=!1,nested:u=!1,rtl:d=!1,virtual:f=!1,focusItemOnOpen:p=`auto`,focusItemOnHover:m=!0,openOnArrowKeyDown:h=!0,disabledIndices:g=void 0,orientation:_=`vertical`,triggerOrientation:v=_,parentOrientation:y,id:b,resetOnPointerLeave:x=!0,externalTree:S,nestedReturnFocusRef:C,grid:w}=t,T=w!=null,E=e.useState(`open`),D=e.useState(`floatingElement`),O=e.useState(`domReferenceElement`),ee=e.context.dataRef,k=dt(D),A=lt(O),M=qt(k),N=qr(),P=Jr(S),F=j.useRef(p),I=j.useRef(o??-1),te=j.useRef(null),L=j.useRef(!0),R=X(e=>{i(I.current===-1?null:I.current,e)}),ne=j.useRef(!!D),z=j.useRef(E),re=j.useRef(!1),ie=j.useRef(!1),B=j.useRef(null),ae=qt(g),H=qt(E),U=qt(o),oe=qt(x),W=rn(),se=rn(),ce=X(()=>{W.cancel();function e(e){f||(B.current=Un(e,{sync:re.current,preventScroll:!0}))}let t=n.current[I.current],r=ie.current;t&&e(t),(re.current?e=>e():e=>W.request(e))(()=>{let i=n.current[I.current]||t;i&&(t||e(i),pe&&(r||!L.current)&&i.scrollIntoView?.({block:`nearest`,inline:`nearest`}))})});V(()=>{ee.current.orientation=_},[ee,_]),V(()=>{E||(te.current=null),E&&p===`auto`||(F.current=p)},[E,p]),V(()=>{a&&(E&&D?(I.current=o??-1,F.current&&o!=null&&(ie.current=!0,R())):ne.current&&(I.current=-1,R()))},[a,E,D,o,R]),V(()=>{if(a){if(!E)re.current=!1;else if(D){if(r==null){if(re.current=!1,U.current!=null)return;if(ne.current&&(I.current=-1,ce()),(!z.current||!ne.current)&&F.current&&(te.current!=null||F.current===!0&&te.current==null)){let e=0,t=()=>{n.current[0]==null?(e<2&&(e?e=>se.request(e):queueMicrotask)(t),e+=1):(I.current=te.current==null||ba(te.current,v,d)||u?ln(n):un(n),te.current=null,R())};t()}}else cn(n.current,r)||(I.current=r,ce(),ie.current=!1)}}},[a,E,D,r,U,u,n,v,d,R,ce,se]),V(()=>{if(!a||D||!P||f||!ne.current)return;let e=P.nodesRef.current,t=e.find(e=>e.id===N)?.context?.elements.floating,n=ke(Z(O??t??null)),r=e.some(e=>e.context&&K(e.context.elements.floating,n));t&&!r&&L.current&&t.focus({preventScroll:!0})},[a,D,O,P,N,f]),V(()=>{z.current=E,ne.current=!!D});let G=r!=null,le=X(e=>{if(!H.current)return;let t=n.current.indexOf(e.currentTarget);t!==-1&&(I.current!==t||r!==t)&&(I.current=t,R(e))}),ue=X(()=>y??P?.nodesRef.current.find(e=>e.id===N)?.context?.dataRef?.current.orientation),de=X(()=>ln(n,ae.current)),fe=X(t=>{if(L.current=!1,re.current=!0,t.which===229||!H.current&&t.currentTarget===M.current)return;if(u&&Sa(t.key,_,d,T)){ya(t.key,ue())||Ce(t),e.setOpen(!1,q(Dt,t.nativeEvent));let n=C?.current??O;s(n)&&n.focus();return}r!=null&&r!==I.current&&!cn(n.current,r)&&(I.current=r);let i=I.current,a=ln(n,g),o=un(n,g);if(A||(t.key===`Home`&&(Ce(t),I.current=a,R(t)),t.key===`End`&&(Ce(t),I.current=o,R(t))),w!=null){let e=w(t,I.current,n,_,l,d,g,a,o);if(e!=null&&e!==I.current&&(I.current=e,R(t)),_===`both`)return}if(ya(t.key,_)){Ce(t);let e=ke(t.currentTarget.ownerDocument);if(E&&!f&&K(t.currentTarget,e)&&!n.current.some(t=>t!=null&&K(t,e))){I.current=ba(t.key,_,d)?a:o,R(t),r===I.current&&ce();return}let{index:s,wrapped:u}=dn(n.current,i,{decrement:!ba(t.key,_,d),loopFocus:l,allowEscape:c,disabledIndices:g,minIndex:a,maxIndex:o});u&&(re.current=!1),I.current=s,R(t)}}),pe=j.useMemo(()=>({onFocus(e){re.current=!0,le(e)},onClick({currentTarget:e}){f||e.focus({preventScroll:!0})},onMouseMove(e){_a(e)||(re.current=!0,ie.current=!1,m&&le(e))},onPointerLeave(e){if(!H.current||!L.current||e.pointerType===`touch`)return;re.current=!0;let t=e.relatedTarget;if(m&&!n.current.includes(t)&&oe.current&&(B.current?.(),B.current=null,I.current=-1,R(e),!f)){let e=M.current,t=ke(Z(e));e&&K(e,t)&&e.focus({preventScroll:!0})}}}),[le,H,M,m,n,R,oe,f]),me=j.useMemo(()=>f&&E&&G&&{"aria-activedescendant":`${b}-${r}`},[f,E,G,b,r]),he=j.useMemo(()=>({...A?{}:me,onKeyDown(t){if(t.key===`Tab`&&t.shiftKey&&E&&!f){let n=je(t.nativeEvent);if(n&&!K(M.current,n))return;Ce(t);let r=q(Tt,t.nativeEvent);e.setOpen(!1,r);let i=C?.current??O;!r.isCanceled&&s(i)&&i.focus()}else fe(t)},onPointerMove(e){_a(e)||(L.current=!0)}}),[me,fe,M,A,e,E,f,O,C]),ge=j.useMemo(()=>{function t(t){e.setOpen(!0,q(Dt,t.nativeEvent,t.currentTarget))}function n(e){p===`auto`&&Te(e.nativeEvent)&&(F.current=!f)}function r(e){F.current=p,p===`auto`&&Ee(e.nativeEvent)&&(F.current=!0)}return{onKeyDown(n){let r=e.select(`open`);L.current=!1;let i=n.key.startsWith(`Arrow`),a=xa(n.key,ue(),d),o=ya(n.key,r?_:v),s=(u?a:o)||n.key===`Enter`||n.key.trim()===``;if(f&&r&&(!u||st(n.currentTarget)))return fe(n);if(r||h||!i){if(s){let e=ya(n.key,ue());te.current=u&&e?null:n.key}u?a&&(Ce(n),r?(I.current=de(),R(n),f&&M.current?.focus()):t(n)):o&&(U.current!=null&&(I.current=U.current),Ce(n),!r&&h?t(n):fe(n),r&&R(n))}},onFocus(t){t.target===t.currentTarget&&e.select(`open`)&&!f&&(I.current=-1,R(t))},onPointerDown:r,onPointerEnter:r,onMouseDown:n,onClick:n}},[fe,p,de,u,R,e,h,_,v,ue,d,U,f,M]),_e=j.useMemo(()=>({...me,...ge}),[me,ge]);return j.useMemo(()=>a?{reference:_e,floating:he,item:pe,trigger:ge}:{},[a,_e,he,ge,pe])}function wa(e,t){let{listRef:n,elementsRef:r,activeIndex:i,onMatch:a,disabledIndices:o,onTyping:s,enabled:c=!0,resetMs:l=750,selectedIndex:u=null}=t,d=X(s),f=e.useState(`open`),p=G(),m=j.useRef(``),h=j.useRef(u??i??-1),g=j.useRef(null),_=X(e=>{function t(e){return r?.current[e]}function s(e){let n=t(e);return n&&!hn(n)||n?.matches(`:disabled`)?!1:o==null||!pn(ie,e,o)}function c(e,t,n=0){if(e.length===0)return-1;let r=(n%e.length+e.length)%e.length,i=t.toLowerCase();for(let t=0;t<e.length;t+=1){let n=(r+t)%e.length;if(e[n]?.toLowerCase().startsWith(i)&&s(n))return n}return-1}let _=n.current;if(m.current.length>0&&e.key===` `&&(Ce(e),d?.(!0)),m.current.length>0&&m.current[0]!==` `&&c(_,m.current)===-1&&e.key!==` `&&d?.(!1),_==null||e.key.length!==1||e.ctrlKey||e.metaKey||e.altKey)return;f&&e.key!==` `&&(Ce(e),d?.(!0));let v=m.current===``;v&&(h.current=u??i??-1),_.every((e,t)=>e&&s(t)?e[0]?.toLowerCase()!==e[1]?.toLowerCase():!0)&&m.current===e.key&&(m.current=``,h.current=g.current),m.current+=e.key,p.start(l,()=>{m.current=``,h.current=g.current,d?.(!1)});let y=((v?u??i??-1:h.current)??0)+1,b=c(_,m.current,y);b===-1?e.key!==` `&&(m.current=``,d?.(!1)):(a?.(b,e),g.current=b)}),v=X(t=>{let n=t.relatedTarget,r=e.select(`domReferenceElement`),i=e.select(`floatingElement`);K(r,n)||K(i,n)||(p.clear(),m.current=``,h.current=g.current,d?.(!1))});V(()=>{(f||u===null)&&(p.clear(),g.current=null,m.current!==``&&(m.current=``,d?.(!1)))},[f,u,p,d]);let y=j.useMemo(()=>({onKeyDown:_,onBlur:v}),[_,v]);return j.useMemo(()=>c?{reference:y,floating:y}:{},[c,y])}var Ta=.1,Ea=Ta*Ta,Da=.5;function Oa(e,t,n,r,i,a){return r>=t!=a>=t&&e<=(i-n)*(t-r)/(a-r)+n}function ka(e,t,n,r,i,a,o,s,c,l){let u=!1;return Oa(e,t,n,r,i,a)&&(u=!u),Oa(e,t,i,a,o,s)&&(u=!u),Oa(e,t,o,s,c,l)&&(u=!u),Oa(e,t,c,l,n,r)&&(u=!u),u}function Aa(e,t,n){return e>=n.x&&e<=n.x+n.width&&t>=n.y&&t<=n.y+n.height}function ja(e,t,n,r,i,a){return e>=Math.min(n,i)&&e<=Math.max(n,i)&&t>=Math.min(r,a)&&t<=Math.max(r,a)}function Ma(e={}){let{blockPointerEvents:t=!1}=e,n=new ce,r=({x:e,y:t,placement:r,elements:i,onClose:a,nodeId:o,tree:s})=>{let l=r?.split(`-`)[0],u=!1,d=null,f=null,p=typeof performance<`u`?performance.now():0;function m(e,t){let n=performance.now(),r=n-p;if(d===null||f===null||r===0)return d=e,f=t,p=n,!1;let i=e-d,a=t-f,o=i*i+a*a,s=r*r*Ea;return d=e,f=t,p=n,o<s}function h(){n.clear(),a()}return function(r){n.clear();let a=i.domReference,d=i.floating;if(!a||!d||l==null||e==null||t==null)return;let{clientX:f,clientY:p}=r,g=je(r),_=r.type===`mouseleave`,v=K(d,g),y=K(a,g);if(v&&(u=!0,!_))return;if(y&&(u=!1,!_)){u=!0;return}if(_&&c(r.relatedTarget)&&K(d,r.relatedTarget))return;function b(){return!!(s&&zn(s.nodesRef.current,o).length>0)}function x(){b()||h()}if(b())return;let S=a.getBoundingClientRect(),C=d.getBoundingClientRect(),w=e>C.right-C.width/2,T=t>C.bottom-C.height/2,E=C.width>S.width,D=C.height>S.height,O=(E?S:C).left,ee=(E?S:C).right,k=(D?S:C).top,A=(D?S:C).bottom;if(l===`top`&&t>=S.bottom-1||l===`bottom`&&t<=S.top+1||l===`left`&&e>=S.right-1||l===`right`&&e<=S.left+1){x();return}let j=!1;switch(l){case`top`:j=ja(f,p,O,S.top+1,ee,C.bottom-1);break;case`bottom`:j=ja(f,p,O,C.top+1,ee,S.bottom-1);break;case`left`:j=ja(f,p,C.right-1,A,S.left+1,k);break;case`right`:j=ja(f,p,S.right-1,A,C.left+1,k)}if(j)return;if(u&&!Aa(f,p,S)||!_&&m(f,p)){x();return}let M=!1;switch(l){case`top`:{let n=E?Da/2:Da*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t+Da+1,o=w||E?C.bottom-Da:C.top,s=w?E?C.bottom-Da:C.top:C.bottom-Da;M=ka(f,p,r,a,i,a,C.left,o,C.right,s);break}case`bottom`:{let n=E?Da/2:Da*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t-Da,o=w||E?C.top+Da:C.bottom,s=w?E?C.top+Da:C.bottom:C.top+Da;M=ka(f,p,r,a,i,a,C.left,o,C.right,s);break}case`left`:{let n=D?Da/2:Da*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e+Da+1,o=T||D?C.right-Da:C.left,s=T?D?C.right-Da:C.left:C.right-Da;M=ka(f,p,o,C.top,s,C.bottom,a,r,a,i);break}case`right`:{let n=D?Da/2:Da*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e-Da,o=T||D?C.left+Da:C.right,s=T?D?C.left+Da:C.right:C.left+Da;M=ka(f,p,a,r,a,i,o,C.top,s,C.bottom);break}}M?u||n.start(40,x):x()}};return r.__options={...e,blockPointerEvents:t},r}var Na={...aa,disabled:e=>e.disabled,instantType:e=>e.instantType,isInstantPhase:e=>e.isInstantPhase,trackCursorAxis:e=>e.trackCursorAxis,disableHoverablePopup:e=>e.disableHoverablePopup,lastOpenChangeReason:e=>e.openChangeReason,closeOnClick:e=>e.closeOnClick,appliedTriggerProps:(e,t)=>t?e.activeTriggerProps:void 0,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin},Pa=class extends Xi{constructor(e,t,n){let r=new Li;super(Fa(e,r,t,n),Ia(r),Na)}setOpen=(e,t)=>{ji(this,e,t,{extraState:{openChangeReason:t.reason}})};cancelPendingOpen(e){this.state.floatingRootContext.dispatchOpenChange(!1,q(yt,e))}};function Fa(e,t,n,r=!1){return{...$i(t,n,r),disabled:!1,instantType:void 0,isInstantPhase:!1,trackCursorAxis:`none`,disableHoverablePopup:!1,openChangeReason:null,closeOnClick:!0,closeDelay:0,adaptiveOrigin:void 0,...e}}function Ia(e){return{popupRef:j.createRef(),onOpenChange:void 0,onOpenChangeComplete:void 0,triggerElements:e}}var La=R(function(e){let{disabled:t=!1,defaultOpen:n=!1,open:r,disableHoverablePopup:i=!1,trackCursorAxis:a=`none`,actionsRef:o,onOpenChange:s,onOpenChangeComplete:c,handle:l,triggerId:u,defaultTriggerId:d=null,children:f}=e,p=Ti((e,t)=>new Pa({open:n,openProp:r,activeTriggerId:d,triggerIdProp:u},e,t));p.useControlledProp(`openProp`,r),p.useControlledProp(`triggerIdProp`,u),p.useContextCallback(`onOpenChange`,s),p.useContextCallback(`onOpenChangeComplete`,c);let m=p.useState(`open`),h=!t&&m,g=p.useState(`activeTriggerId`),_=p.useState(`mounted`),v=p.useState(`payload`);p.useSyncedValues({trackCursorAxis:a,disableHoverablePopup:i,disabled:t}),Ni(p,{closeOnActiveTriggerUnmount:!0});let{forceUnmount:y,transitionStatus:b}=Pi(h,p),x=p.useState(`isInstantPhase`),S=p.useState(`instantType`),C=p.useState(`lastOpenChangeReason`),w=j.useRef(null);V(()=>{m&&t&&p.setOpen(!1,q(Mt))},[m,t,p]),V(()=>{b===`ending`&&C===`none`||b!==`ending`&&x?(S!==`delay`&&(w.current=S),p.set(`instantType`,`delay`)):w.current!==null&&(p.set(`instantType`,w.current),w.current=null)},[b,x,C,S,p]),V(()=>{h&&(g??p.set(`payload`,void 0))},[p,g,h]),j.useImperativeHandle(o,()=>({unmount:y,close:()=>p.setOpen(!1,q(Ft))}),[y,p]);let T=h||_||!t&&a!==`none`;return(0,J.jsxs)(U.Provider,{value:p,children:[l&&(0,J.jsx)(Ei,{handle:l,store:p}),T&&(0,J.jsx)(Ra,{store:p,disabled:t,trackCursorAxis:a}),typeof f==`function`?f({payload:v}):f]})});function Ra({store:e,disabled:t,trackCursorAxis:n}){let r=e.useState(`floatingRootContext`),i=mi(r,{enabled:!t,referencePress:()=>e.select(`closeOnClick`)}),a=di(r,{enabled:!t&&n!==`none`,axis:n===`none`?void 0:n}),o=j.useMemo(()=>mr(a.reference,i.reference),[a.reference,i.reference]);return Fi(e,{activeTriggerProps:o,inactiveTriggerProps:o,popupProps:i.floating??B}),null}function za(e){return ar(e,`base-ui`)}var Ba=j.createContext(void 0);function Va(){return j.useContext(Ba)}var Ha=`data-base-ui-tooltip-trigger`;function Ua(e){let t=je(e);return c(t)?t:null}var Wa=ne(function(e,t){let{render:n,className:r,style:i,handle:a,payload:o,disabled:s,delay:c,closeOnClick:l=!0,closeDelay:u,id:d,...f}=e,p=oe(!0),m=oa(a)??p;if(!m)throw Error(H(82));let h=za(d),g=m.useState(`isTriggerActive`,h),_=m.useState(`isOpenedByTrigger`,h),v=m.useState(`floatingRootContext`),y=j.useRef(null),b=u??0,{registerTrigger:x,isMountedByThisTrigger:S}=Mi(h,y,m,{payload:o,closeOnClick:l,closeDelay:b}),C=Va(),{activeIdRef:w,delayRef:T,isInstantPhase:E,hasProvider:D}=zt(v,{open:_}),O=pa(v);m.useSyncedValue(`isInstantPhase`,E);let ee=m.useState(`disabled`),k=s??ee,A=qt(k),M=m.useState(`trackCursorAxis`),N=m.useState(`disableHoverablePopup`),P=j.useRef(!1),F=G(),I=j.useRef(void 0);function te(){return D&&w.current!=null?0:c??C??600}function L(e){let t=y.current;if(!t||!e)return!1;let n=Ae(e,`[${Ha}]`);return n!==null&&n!==t&&K(t,n)}function R(e){let t=L(e);return P.current=t,t&&(O.openChangeTimeout.clear(),O.restTimeout.clear(),O.restTimeoutPending=!1,F.clear()),t}let ne=ga(v,{enabled:!k,mouseOnly:!0,move:!1,handleClose:!N&&M!==`both`?Ma():null,restMs:te,delay(){return u==null&&D?{close:pt(T.current,`close`)}:{close:b}},triggerElementRef:y,isActiveTrigger:g,isClosing:()=>m.select(`transitionStatus`)===`ending`,shouldOpen(){return!P.current}}),z=ca(v,{enabled:!k}).reference,re=e=>{let t=P.current,n=Ua(e),r=R(n),i=y.current,a=i&&n&&K(i,n);if(r&&m.select(`open`)&&m.select(`lastOpenChangeReason`)===`trigger-hover`)m.setOpen(!1,q(bt,e));else if(t&&!r&&a&&!A.current&&!m.select(`open`)&&i&&De(I.current)){let t=()=>{P.current||A.current||m.select(`open`)||m.setOpen(!0,q(bt,e,i))},n=te();n===0?(F.clear(),t()):F.start(n,t)}},ie=m.useState(`appliedTriggerProps`,S||M!==`none`);return Dr(`button`,e,{state:{open:_},ref:[t,x,y],props:[ne,z,ie,{onMouseOver(e){re(e.nativeEvent)},onFocus(e){L(Ua(e.nativeEvent))&&e.preventBaseUIHandler()},onMouseLeave(){P.current=!1,F.clear(),I.current=void 0},onPointerEnter(e){I.current=e.pointerType},onPointerDown(e){I.current=e.pointerType,m.set(`closeOnClick`,l),l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},onClick(e){l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},id:h,[rt]:k?``:void 0,[Ha]:k?void 0:``},f],stateAttributesMapping:$e})}),Ga=j.createContext(void 0);function Ka(){let e=j.useContext(Ga);if(e===void 0)throw Error(H(70));return e}var qa=j.forwardRef(function(e,t){let{children:n,container:r,className:i,render:a,style:o,...s}=e,{node:c,subtree:l}=Vr({container:r,ref:t,componentProps:e,elementProps:s});return!l&&!c?null:(0,J.jsxs)(j.Fragment,{children:[l,c&&P.createPortal(n,c)]})}),Ja=j.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e;return oe().useState(`mounted`)||n?(0,J.jsx)(Ga.Provider,{value:n,children:(0,J.jsx)(qa,{ref:t,...r})}):null}),Ya=j.createContext(void 0);function Xa(){let e=j.useContext(Ya);if(e===void 0)throw Error(H(71));return e}function Za(e){let{nodeId:t,externalTree:n,rootContext:r}=e,i=r.useState(`referenceElement`),a=r.useState(`floatingElement`),o=r.useState(`domReferenceElement`),s=r.useState(`open`),l=r.useState(`floatingId`),[u,d]=j.useState(null),f=j.useRef(null),p=Jr(n),h=j.useMemo(()=>({reference:i,floating:a,domReference:o}),[i,a,o]),g=m({...e,elements:{...h,...u&&{reference:u}}}),_=j.useCallback(e=>{let t=c(e)?{getBoundingClientRect:()=>e.getBoundingClientRect(),getClientRects:()=>e.getClientRects(),contextElement:e}:e;d(t),g.refs.setReference(t)},[g.refs]),v=j.useMemo(()=>({...g.refs,setPositionReference:_,domReference:f}),[g.refs,_]),y=j.useMemo(()=>({...g.elements,domReference:o}),[g.elements,o]),b=j.useMemo(()=>({...g,dataRef:r.context.dataRef,open:s,onOpenChange:r.setOpen,events:r.context.events,floatingId:l,refs:v,elements:y,nodeId:t,rootStore:r}),[g,v,y,t,r,s,l]);return V(()=>{o&&(f.current=o)},[o]),V(()=>{r.context.dataRef.current.floatingContext=b;let e=p?.nodesRef.current.find(e=>e.id===t);e&&(e.context=b)}),j.useMemo(()=>({...g,context:b,refs:v,elements:y,rootStore:r}),[g,v,y,b,r])}var Qa=j.createContext(void 0);function $a(){return j.useContext(Qa)?.direction??`ltr`}var eo=e=>({name:`arrow`,options:e,async fn(t){let{x:n,y:r,placement:i,rects:a,platform:o,elements:s,middlewareData:c}=t,{element:l,padding:u=0}=g(e,t)||{};if(l==null)return{};let d=_(u),f={x:n,y:r},p=C(i),m=v(p),y=await o.getDimensions(l),b=p===`y`,x=b?`top`:`left`,S=b?`bottom`:`right`,w=b?`clientHeight`:`clientWidth`,T=a.reference[m]+a.reference[p]-f[p]-a.floating[m],D=f[p]-a.reference[p],O=s.floating[w]||a.floating[m],ee=T/2-D/2,k=O/2-y[m]/2-1,A=Math.min(d[x],k),j=Math.min(d[S],k),M=A,N=O-y[m]-j,P=O/2-y[m]/2+ee,F=h(M,P,N),I=!c.arrow&&E(i)!=null&&P!==F&&a.reference[m]/2-(P<M?A:j)-y[m]/2<0,te=I?P<M?P-M:P-N:0;return{[p]:f[p]+te,data:{[p]:F,centerOffset:P-F-te,...I&&{alignmentOffset:te}},reset:I}}}),to=(e,t)=>{let{name:n,fn:r}=eo(e);return{name:n,fn:r,options:[e,t]}},no={name:`hide`,async fn(e){let{width:t,height:n,x:r,y:i}=e.rects.reference,a=t===0&&n===0&&r===0&&i===0,o=await e.platform.detectOverflow(e,{elementContext:`reference`});return{data:{referenceHidden:o.top-n>=0||o.right-t>=0||o.bottom-n>=0||o.left-t>=0||a}}}},ro={sideX:`left`,sideY:`top`},io=`--available-width`,ao=`--available-height`,oo=`--anchor-width`,so=`--anchor-height`,co=`--transform-origin`,lo=io,uo=ao;function fo(e,t,n){let r=e===`inline-start`||e===`inline-end`;return{top:`top`,right:r?n?`inline-start`:`inline-end`:`right`,bottom:`bottom`,left:r?n?`inline-end`:`inline-start`:`left`}[t]}function po(e,t,n){let{rects:r,placement:i}=e;return{side:fo(t,f(i),n),align:E(i)||`center`,anchor:{width:r.reference.width,height:r.reference.height},positioner:{width:r.floating.width,height:r.floating.height}}}function mo(e){return ho(e,Za)}function ho(e,t){let{anchor:n,positionMethod:r=`absolute`,side:i=`bottom`,sideOffset:a=0,align:o=`center`,alignOffset:s=0,collisionBoundary:c,collisionPadding:l=5,sticky:u=!1,arrowPadding:m=5,disableAnchorTracking:h=!1,inline:g,keepMounted:_=!1,floatingRootContext:v,mounted:b,collisionAvoidance:x,shift:C,nodeId:ee,adaptiveOrigin:k,lazyFlip:A=!1,externalTree:M}=e,N=x.side||`flip`,P=x.align||`flip`,F=x.fallbackAxisSide||`end`,I=C?.crossAxis??!1,te=C?.rootBoundary,L=typeof n==`function`?n:void 0,R=X(L),ne=L?R:n,z=qt(n),re=qt(b),ie=$a()===`rtl`,[B,ae]=j.useState(null);!b&&B!==null&&ae(null);let H=A===`placement`,U=B?f(B):null,oe=B&&H?E(B)||`center`:null,W=U||{top:`top`,right:`right`,bottom:`bottom`,left:`left`,"inline-end":ie?`left`:`right`,"inline-start":ie?`right`:`left`}[i],se=oe||o,ce=se===`center`?W:`${W}-${se}`,G=l;typeof G==`number`?G={top:G,right:G,bottom:G,left:G}:G&&={top:G.top||0,right:G.right||0,bottom:G.bottom||0,left:G.left||0};let le=+(i===`bottom`),ue=+(i===`top`),de=+(i===`right`),fe=+(i===`left`),pe={boundary:c===`clipping-ancestors`?`clippingAncestors`:c,padding:G},me=j.useRef(null),he=qt(a),ge=qt(s),_e=typeof a==`function`?0:a,ve=typeof s==`function`?0:s,ye=[];g&&ye.push(g),ye.push(p(e=>{let t=po(e,i,ie),n=typeof he.current==`function`?he.current(t):he.current,r=typeof ge.current==`function`?ge.current(t):ge.current;return{mainAxis:n,crossAxis:r,alignmentAxis:r}},[_e,ve,ie,i]));let be=P===`none`&&N!==`shift`,xe=!be&&(u||I||N===`shift`),Se=N===`none`?null:w({...pe,padding:{top:G.top+1+le,right:G.right+1+fe,bottom:G.bottom+1+ue,left:G.left+1+de},mainAxis:!I&&N===`flip`,crossAxis:P===`flip`&&`alignment`,fallbackAxisSideDirection:F}),Ce=be?null:T({...pe,rootBoundary:te,mainAxis:P!==`none`,crossAxis:xe,limiter:u||I?void 0:y(e=>{if(!me.current)return{};let{width:t,height:n}=me.current.getBoundingClientRect(),r=O(f(e.placement)),i=r===`y`?t:n,a=r===`y`?G.left+G.right:G.top+G.bottom;return{offset:i/2+a/2}})},[pe,u,I,te,G,P]);N===`shift`||P===`shift`||se===`center`?ye.push(Ce,Se):ye.push(Se,Ce),ye.push(D({...pe,apply({elements:{floating:e},availableWidth:t,availableHeight:n,rects:r}){if(!re.current)return;let i=e.style;i.setProperty(lo,`${t}px`),i.setProperty(uo,`${n}px`);let a=d(e).devicePixelRatio||1,{x:o,y:s,width:c,height:l}=r.reference,u=(Math.round((o+c)*a)-Math.round(o*a))/a,f=(Math.round((s+l)*a)-Math.round(s*a))/a;i.setProperty(oo,`${u}px`),i.setProperty(so,`${f}px`)}}),to(e=>({element:me.current||Z(e.elements.floating).createElement(`div`),padding:me.current?m:0}),[m]),{name:`transformOrigin`,fn(e){let{elements:{floating:t},middlewareData:n,placement:r,platform:o,rects:s,y:c}=e,l=f(r),u=E(r),d=O(l)===`y`,p=me.current,m=typeof a==`function`?a(po(e,i,ie)):a,h;h=!p&&u&&Math.abs(d?n.shift?.x||0:n.shift?.y||0)<=1?u===`start`===(d&&o.isRTL?.(t)===!0)?`100%`:`0%`:`${(d?n.arrow?.x||0:n.arrow?.y||0)+(d?p?.clientWidth||0:p?.clientHeight||0)/2}px`;let g=l===`top`||l===`left`?`calc(100% + ${m}px)`:`${-m}px`;return xe&&d&&Math.abs(n.shift?.y||0)>m&&(g=`${s.reference.y+s.reference.height/2-c}px`),t.style.setProperty(co,d?`${h} ${g}`:`${g} ${h}`),{}}},no,k),V(()=>{!b&&v&&v.update({referenceElement:null,floatingElement:null,domReferenceElement:null,positionReference:null})},[b,v]);let we=j.useMemo(()=>({ancestorScroll:!h,elementResize:!h&&typeof ResizeObserver<`u`,layoutShift:!h&&typeof IntersectionObserver<`u`}),[h]),{refs:Te,elements:Ee,x:De,y:Oe,middlewareData:ke,update:K,placement:Ae,context:je,isPositioned:Me,floatingStyles:Ne}=t({rootContext:v,open:_?b:void 0,placement:ce,middleware:ye,strategy:r,whileElementsMounted:_?void 0:(...e)=>S(...e,we),nodeId:ee,externalTree:M}),{sideX:Pe,sideY:Fe}=ke.adaptiveOrigin||ro,Ie=Me?r:`fixed`,Le=j.useMemo(()=>{let e;return e=Me?k?{position:Ie,[Pe]:De,[Fe]:Oe}:{...Ne,position:Ie}:{position:Ie,top:0,left:0},e[lo]=`100vw`,e[uo]=`100vh`,Me||(e.opacity=0),e},[k,Ie,Pe,De,Fe,Oe,Ne,Me]),Re=j.useRef(null);V(()=>{if(!b)return;let e=z.current,t=typeof e==`function`?e():e,n=(go(t)?t.current:t)||null;n!==Re.current&&(Te.setPositionReference(n),Re.current=n)},[b,Te,ne,z]),j.useEffect(()=>{if(!b)return;let e=z.current;typeof e!=`function`&&go(e)&&e.current!==Re.current&&(Te.setPositionReference(e.current),Re.current=e.current)},[b,Te,ne,z]),j.useEffect(()=>{if(_&&b&&Ee.reference&&Ee.floating)return S(Ee.reference,Ee.floating,K,we)},[_,b,Ee,K,we]);let ze=f(Ae),Be=fo(i,ze,ie),Ve=E(Ae)||`center`,He=!!ke.hide?.referenceHidden;V(()=>{A&&b&&Me&&(ze!==W||H&&Ve!==se)&&ae(Ae)},[A,H,b,Me,Ae,ze,Ve,W,se]);let Ue=j.useMemo(()=>({position:`absolute`,top:ke.arrow?.y,left:ke.arrow?.x}),[ke.arrow]),We=ke.arrow?.centerOffset!==0;return j.useMemo(()=>({positionerStyles:Le,arrowStyles:Ue,arrowRef:me,arrowUncentered:We,side:Be,align:Ve,physicalSide:ze,anchorHidden:He,refs:Te,context:je,isPositioned:Me,update:K}),[Le,Ue,me,We,Be,Ve,ze,He,Te,je,Me,K])}function go(e){return e!=null&&`current`in e}function _o(e){return e===`starting`?Pr:B}function vo(e,t,{styles:n,transitionStatus:r,props:i,refs:a,hidden:o,inert:s=!1}){let c={...n};return s&&(c.pointerEvents=`none`),Dr(`div`,e,{state:t,ref:a,props:[{role:`presentation`,hidden:o,style:c},_o(r),i],stateAttributesMapping:tt})}var yo=j.forwardRef(function(e,t){let{render:n,className:r,anchor:i,positionMethod:a=`absolute`,side:o=`top`,align:s=`center`,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Ir,style:g,..._}=e,v=oe(),y=Ka(),b=v.useState(`open`),x=v.useState(`mounted`),S=v.useState(`trackCursorAxis`),C=v.useState(`disableHoverablePopup`),w=v.useState(`floatingRootContext`),T=v.useState(`instantType`),E=v.useState(`transitionStatus`),D=mo({anchor:i,positionMethod:a,floatingRootContext:w,mounted:x,side:o,sideOffset:c,align:s,alignOffset:l,collisionBoundary:u,collisionPadding:d,sticky:p,arrowPadding:f,disableAnchorTracking:m,keepMounted:y,collisionAvoidance:h,adaptiveOrigin:v.useState(`adaptiveOrigin`)}),O=vo(e,j.useMemo(()=>({open:b,side:D.side,align:D.align,anchorHidden:D.anchorHidden,instant:S===`none`?T:`tracking-cursor`}),[b,D.side,D.align,D.anchorHidden,S,T]),{styles:D.positionerStyles,transitionStatus:E,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!x,inert:!b||S===`both`||C});return(0,J.jsx)(Ya.Provider,{value:D,children:O})}),bo=j.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,o=oe(),{side:s,align:c}=Xa(),l=o.useState(`open`),u=o.useState(`instantType`),d=o.useState(`transitionStatus`),f=o.useState(`popupProps`),p=o.useState(`floatingRootContext`),m=o.useState(`disabled`),h=o.useState(`closeDelay`);xi({open:l,ref:o.context.popupRef,onComplete(){l&&o.context.onOpenChangeComplete?.(!0)}}),ma(p,{enabled:!m,closeDelay:h});let g=o.useStateSetter(`popupElement`);return Dr(`div`,e,{state:{open:l,side:s,align:c,instant:u,transitionStatus:d},ref:[t,o.context.popupRef,g],props:[Ci,f,_o(d),a],stateAttributesMapping:nt})});function xo(e){return sr(19)?e:e?`true`:void 0}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},So=new Q(`
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
    `,{fragmentName:`Card`});new Q(`
    fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`,{fragmentName:`Problems`}),new Q(`
    fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    openings(status: [OPEN]) {
      id
      label
    }
    viewerCan {
      seePipeline
    }
  }
  viewerCan {
    move
    reject
    withdraw
    reopen
    hire
    transfer
    comment
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}
    `,{fragmentName:`Journey`}),new Q(`
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}
    `,{fragmentName:`CatalogName`}),new Q(`
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`,{fragmentName:`Happening`}),new Q(`
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
    `,{fragmentName:`Key`});var Co=new Q(`
    query Start {
  viewer {
    id
    name
    email
    role
    can {
      createPostings
      addCandidates
      manageCompany
      readAudit
    }
  }
  company {
    name
    timeZone
    demo
  }
}
    `),wo=new Q(`
    query Catalog {
  tags {
    id
    name
  }
  sources {
    id
    kind
    label
  }
  reasons: decisionReasons {
    id
    kind
    label
  }
}
    `);new Q(`
    query Postings($filter: PostingFilter, $after: Cursor) {
  postings(
    filter: $filter
    orderBy: {field: OPENED_AT, direction: DESC}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      status
      confidential
      openedAt
      createdAt
      workplace
      department {
        id
        name
      }
      locations {
        id
        name
      }
      hiringTeam {
        id
        role
        user {
          id
          name
        }
      }
      openings {
        id
        status
      }
      stages {
        id
        name
        kind
        applicationCount
      }
      overdue: applications(filter: {status: [ACTIVE], overdue: true}, first: 1) {
        totalCount
      }
    }
  }
}
    `);var To=new Q(`
    query PostingChoices($search: String) {
  postings(
    filter: {search: $search, status: [OPEN, ON_HOLD]}
    orderBy: {field: TITLE}
    first: 100
  ) {
    nodes {
      id
      title
      status
      confidential
      viewerCan {
        addApplication
      }
      stages {
        id
        name
      }
    }
  }
}
    `);new Q(`
    query Departments {
  departments {
    id
    name
  }
}
    `);var Eo=new Q(`
    query Board($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!) {
  pipelineCursor
  posting(id: $id) {
    id
    version
    title
    status
    confidential
    department {
      name
    }
    locations {
      id
      name
    }
    openings {
      id
      status
    }
    hiringTeam {
      id
      role
      user {
        id
        name
      }
    }
    planGaps {
      id
      name
    }
    viewerCan {
      edit
      addApplication
      moveApplications
      rejectApplications
      seePipeline
    }
    stages {
      id
      name
      kind
      targetDays
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, orderBy: $order, first: $first) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Card
        }
      }
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`),Do=new Q(`
    query BoardCounts($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!) {
  posting(id: $id) {
    id
    openings {
      id
      status
    }
    stages {
      id
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, first: 1) {
        totalCount
      }
    }
  }
}
    `),Oo=new Q(`
    query Column($filter: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!, $after: Cursor) {
  applications(filter: $filter, orderBy: $order, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Card
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`),ko=new Q(`
    query CardCandidate($id: ID!) {
  candidate(id: $id) {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
    `);new Q(`
    query CandidateSearch($search: String, $filter: CandidateFilter, $after: Cursor) {
  candidates(search: $search, filter: $filter, first: 40, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      headline
      city
      country
      createdAt
      tags {
        id
        name
      }
      applications(first: 3) {
        totalCount
        nodes {
          id
          status
          posting {
            id
            title
          }
          stage {
            id
            name
          }
        }
      }
    }
  }
}
    `);var Ao=new Q(`
    query Candidate($id: ID!, $from: ID) {
  candidate(id: $id, openedFromPostingId: $from) {
    id
    version
    name
    headline
    summary
    city
    country
    createdAt
    emails {
      address
      primary
    }
    phones {
      number
    }
    links {
      url
      kind
    }
    tags {
      id
      name
    }
    addedBy {
      id
      name
    }
    documents {
      id
      kind
      filename
      mediaType
      note
      size
      url
      createdAt
      application {
        id
      }
    }
    possibleDuplicates {
      id
      name
      headline
    }
    viewerCan {
      edit
    }
    applications(first: 50) {
      nodes {
        ...Journey
      }
    }
    activity(last: 40) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        ...Happening
      }
    }
  }
}
    fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    openings(status: [OPEN]) {
      id
      label
    }
    viewerCan {
      seePipeline
    }
  }
  viewerCan {
    move
    reject
    withdraw
    reopen
    hire
    transfer
    comment
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}
fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`);new Q(`
    query Activity($filter: ActivityFilter, $last: Int!, $before: Cursor) {
  pipelineCursor
  activity(filter: $filter, last: $last, before: $before) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      ...Happening
    }
  }
}
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`);var jo=new Q(`
    mutation MoveMany($input: MoveApplicationsInput!) {
  moveApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`),Mo=new Q(`
    mutation RejectMany($input: RejectApplicationsInput!) {
  rejectApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`);new Q(`
    query Users($search: String) {
  users(search: $search, filter: {active: true}, first: 50) {
    totalCount
    nodes {
      id
      name
      title
      email
      role
      active
    }
  }
}
    `);var No=new Q(`
    query Palette($search: String, $candidates: Boolean!) {
  postings(filter: {search: $search}, first: 6) {
    nodes {
      id
      title
      status
      confidential
      department {
        name
      }
    }
  }
  candidates(search: $search, first: 6) @include(if: $candidates) {
    nodes {
      id
      name
      headline
    }
  }
}
    `),Po=new Q(`
    query KnownCandidates($search: String!) {
  candidates(search: $search, first: 4) {
    nodes {
      id
      name
      headline
      city
      emails {
        address
      }
    }
  }
}
    `),Fo=new Q(`
    mutation AddDocument($input: AddDocumentInput!) {
  addDocument(input: $input) {
    document {
      id
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`),Io=new Q(`
    query CandidateBefore($id: ID!, $from: ID, $before: Cursor) {
  candidate(id: $id, openedFromPostingId: $from) {
    activity(last: 100, before: $before) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        ...Happening
      }
    }
  }
}
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`),Lo=new Q(`
    query PostingList($filter: PostingFilter, $first: Int!, $after: Cursor) {
  postings(
    filter: $filter
    orderBy: {field: OPENED_AT, direction: DESC}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      status
      confidential
      openedAt
      createdAt
      closedAt
      workplace
      department {
        id
        name
      }
      locations {
        id
        name
      }
      hiringTeam {
        id
        role
        user {
          id
          name
        }
      }
      openings {
        id
        status
      }
      stages {
        id
        name
        kind
        applicationCount
      }
      overdue: applications(filter: {status: [ACTIVE], overdue: true}, first: 1) {
        totalCount
      }
      viewerCan {
        seePipeline
      }
    }
  }
}
    `),Ro=new Q(`
    query ListFilters {
  departments {
    id
    name
  }
  locations {
    id
    name
  }
}
    `),zo=new Q(`
    query PostingForm {
  departments {
    id
    name
  }
  locations {
    id
    name
  }
  roleProfiles(first: 100) {
    nodes {
      id
      title
      summary
      competencies {
        id
        name
        kind
        mustHave
      }
      plan {
        name
        kind
        targetDays
        competencies
      }
    }
  }
  company {
    defaultPlan {
      name
      kind
      targetDays
      competencies
    }
  }
}
    `),Bo=new Q(`
    query PostingSetup($id: ID!) {
  posting(id: $id) {
    id
    version
    title
    status
    confidential
    visibility
    employment
    workplace
    offerRequired
    openedAt
    department {
      id
      name
    }
    locations {
      id
      name
    }
    roleProfile {
      id
      title
    }
    hiringTeam {
      id
      role
      user {
        id
        name
        title
      }
    }
    openings {
      id
      label
      status
      cancelReason
      createdAt
      filledAt
      cancelledAt
      application {
        id
        candidate {
          id
          name
        }
      }
    }
    stages {
      id
      name
      kind
      targetDays
      applicationCount
      competencies {
        id
      }
    }
    competencies {
      id
      name
      kind
      mustHave
      description
      rubric {
        rating
        looksLike
      }
      stages {
        id
        name
      }
    }
    planGaps {
      id
      name
    }
    applicationCount
    viewerCan {
      edit
      addOpenings
      open
      hold
      close
      reopen
      copy
      seePipeline
    }
  }
}
    `),Vo=new Q(`
    query People($search: String) {
  users(search: $search, filter: {active: true}, first: 12) {
    nodes {
      id
      name
      title
    }
  }
}
    `),Ho=new Q(`
    query Reasons {
  decisionReasons {
    id
    kind
    label
  }
}
    `),Uo=new Q(`
    query CandidateList($search: String, $filter: CandidateFilter, $first: Int!, $after: Cursor) {
  candidates(search: $search, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      headline
      city
      country
      createdAt
      tags {
        id
        name
      }
      applications(first: 3) {
        totalCount
        nodes {
          id
          status
          posting {
            id
            title
          }
          stage {
            id
            name
          }
        }
      }
    }
  }
}
    `),Wo=new Q(`
    query CandidateFilters {
  tags {
    id
    name
  }
  postings(filter: {status: [OPEN, ON_HOLD]}, first: 100) {
    nodes {
      id
      title
    }
  }
}
    `),Go=new Q(`
    query ActivityList($filter: ActivityFilter, $last: Int!, $before: Cursor) {
  activity(filter: $filter, last: $last, before: $before) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      ...Happening
    }
  }
}
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`),Ko=new Q(`
    query ActivityFilters {
  postings(first: 100) {
    nodes {
      id
      title
    }
  }
  users(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `),qo=new Q(`
    query OwnKeys {
  viewer {
    id
    apiKeys {
      ...Key
    }
  }
}
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`),Jo=new Q(`
    query AccountList($search: String, $filter: UserFilter, $first: Int!, $after: Cursor) {
  users(search: $search, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
      name
      title
      email
      role
      active
      confidentialAccess
      signIn {
        password
        secondFactor
        singleSignOn
        linkExpiresAt
      }
    }
  }
}
    `),Yo=new Q(`
    query AccountOpen($id: ID!) {
  user(id: $id) {
    id
    sessions {
      id
      current
      method
      lastUsedAt
      expiresAt
      address
      client
    }
    apiKeys {
      ...Key
    }
  }
}
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`),Xo=new Q(`
    query Machines {
  serviceAccounts(first: 100) {
    nodes {
      id
      name
      active
      role
      confidentialAccess
      createdAt
      apiKeys {
        ...Key
      }
    }
  }
}
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`),Zo=new Q(`
    query CompanySettings {
  company {
    id
    version
    name
    website
    domain
    timeZone
    currency
  }
}
    `),Qo=new Q(`
    query AuditList($filter: AuditFilter, $last: Int!, $before: Cursor) {
  auditTrail(filter: $filter, last: $last, before: $before) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      id
      occurredAt
      kind
      actor {
        id
        name
      }
      subjectId
      subject {
        __typename
        ... on User {
          name
        }
        ... on ServiceAccount {
          name
        }
        ... on Candidate {
          name
        }
        ... on Posting {
          title
        }
      }
      posting {
        id
        title
      }
      address
      client
      details {
        name
        value
      }
    }
  }
}
    `),$o=new Q(`
    query AuditPeople {
  users(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `),es=new Q(`
    mutation MakeLink($input: CreatePasswordLinkInput!) {
  done: createPasswordLink(input: $input) {
    link {
      url
      expiresAt
    }
    problem {
      message
    }
  }
}
    `),ts=new Q(`
    mutation EndSession($input: RevokeSessionInput!) {
  done: revokeSession(input: $input) {
    problem {
      message
    }
  }
}
    `),ns=new Q(`
    mutation EndSessions($input: RevokeAllSessionsInput!) {
  done: revokeAllSessions(input: $input) {
    problem {
      message
    }
  }
}
    `),rs={now:()=>performance.now(),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)},random:Math.random},is=100,as=500,os=3e4;function ss(e,t){return is+t*(Math.min(os,as*2**Math.min(e,16))-is)}function cs(e,t,n){return new Promise(r=>{if(n.aborted)return r();let i=globalThis,a=()=>{o(),n.removeEventListener(`abort`,a),i.removeEventListener?.(`online`,a),r()},o=e.after(t,a);n.addEventListener(`abort`,a),i.addEventListener?.(`online`,a)})}var ls=new Set(`addCandidate.addComment.addDocument.addHiringTeamMember.addOpenings.addStage.archiveDecisionReason.archiveDepartment.archiveLocation.archiveRoleProfile.archiveSource.archiveTag.assignInterviewers.cancelOpening.changeHiringTeamRole.changeUserRole.closePosting.copyPosting.createApiKey.createApplication.createDecisionReason.createDepartment.createLocation.createPosting.createRoleProfile.createServiceAccount.createSource.createTag.deactivateServiceAccount.deactivateUser.grantConfidentialAccess.hireApplication.holdPosting.inviteUser.linkCandidateToUser.moveApplication.openPosting.reactivateServiceAccount.reactivateUser.rejectApplication.removeHiringTeamMember.removeStage.renameServiceAccount.reopenApplication.reopenPosting.reorderStages.revokeApiKey.revokeConfidentialAccess.setPostingConfidential.tagCandidate.transferApplication.unlinkCandidateFromUser.updateCandidate.updateCompany.updateDecisionReason.updateDepartment.updateLocation.updatePosting.updateRoleProfile.updateSource.updateStage.updateTag.updateUser.withdrawApplication`.split(`.`)),us=new WeakMap;function ds(e){if(typeof e==`string`||e instanceof String)return e.toString();let t=us.get(e);return t===void 0&&(t=k(e),us.set(e,t)),t}function fs(e){if(!(typeof e==`string`||e instanceof String))for(let t of e.definitions){if(t.kind!==`OperationDefinition`||t.operation!==`mutation`)continue;let[e,...n]=t.selectionSet.selections;if(e?.kind===`Field`&&n.length===0)return e.alias?.value??e.name.value}}var ps=class e extends Error{name=`HirewireError`;code;errors;retryAfter;idempotencyKey;constructor(e,t,n={}){super(t,`cause`in n?{cause:n.cause}:void 0),this.code=e,this.errors=n.errors??[];let r=this.errors[0]?.extensions?.retryAfter;this.retryAfter=typeof r==`number`&&r>=0?r*1e3:n.retryAfter}static of(t,n){let r=t?.[0];return r?new e(r.extensions?.code||`INTERNAL`,r.message,{errors:t??[],retryAfter:n}):new e(`OFFLINE`,`the answer is empty`)}get passing(){return this.code===`OFFLINE`||this.code===`UNAVAILABLE`||this.code===`RATE_LIMITED`}};function ms(e){let t=e?.message;return typeof t==`string`?t:String(e)}async function hs(e,t,n){let[r,i]=`document`in n?[ds(n.document),fs(n.document)]:[vs(n),n.name],a=n.idempotencyKey??ys(t),o={...n.input,...n.expectedVersion===void 0?{}:{expectedVersion:n.expectedVersion},idempotencyKey:a},s=t.now()+(n.patience??6e4);for(let c=0;;c++)try{let t=await e.send(r,{input:o},n.signal);return _s(i===void 0?Object.values(t)[0]:t[i])}catch(e){if(!(e instanceof ps))throw e;let r=Math.max(ss(c,t.random()),e.retryAfter??0);if(!e.passing||t.now()+r>s)throw e.idempotencyKey=a,e;await cs(t,r,n.signal??gs)}}var gs=new AbortController().signal;function _s(e){if(!e)throw new ps(`INTERNAL`,`the command has no answer`);let{problem:t,event:n=null,replayed:r=!1}=e;return t?t.__typename===`VersionConflict`?{ok:!1,conflict:!0,current:t.current,changedBy:t.changedBy,changedAt:t.changedAt}:{ok:!1,conflict:!1,problem:t}:{ok:!0,event:n,replayed:r,payload:e}}function vs(e){let t=e.name.charAt(0).toUpperCase()+e.name.slice(1)+`Input`,n=ls.has(e.name)?`event { id cursor }`:``;return`mutation ($input: ${t}!) { ${e.name}(input: $input) { ${e.select??``} ${n} replayed problem { __typename code message
    ... on VersionConflict { current { __typename id ${e.selectCurrent??``} } changedBy { id name } changedAt }
    ... on IllegalTransition { from to allowed }
    ... on InvalidInput { fields { path code message } }
    ... on PostingNotOpen { posting { id status } }
    ... on DuplicateApplication { existing { id } }
    ... on StageInUse { applicationCount }
  } } }`}function ys(e){let t=new Uint8Array(16);for(let n=0;n<t.length;n++)t[n]=e.random()*256;return globalThis.crypto?.getRandomValues(t),`ts-`+Array.from(t,e=>e.toString(16).padStart(2,`0`)).join(``)}var bs=class{token;renewing;constructor(e){this.token=e}async current(){return this.ask()}async renew(e){if(e===void 0||typeof this.token!=`function`)return!1;if(this.renewing?.refused!==e){let t={refused:e,answer:this.ask(e)};this.renewing=t;let n=()=>{this.renewing===t&&(this.renewing=void 0)};t.answer.then(n,n)}let t=await this.renewing.answer;return t!==void 0&&t!==e}async ask(e){if(typeof this.token!=`function`)return this.token;try{return await this.token(e)}catch(e){throw new ps(`OFFLINE`,`no token: ${ms(e)}`,{cause:e})}}},xs=4096,Ss=class{seen=new Set;newest;key;constructor(e={}){this.key=e.postingIds?[...new Set(e.postingIds)].sort().join(`,`):`*`,this.newest=e.after}get cursor(){return this.newest}resume(){return this.newest===void 0?{}:{[this.key]:this.newest}}take(e){return this.newest=e.cursor,e.__typename===`ResyncRequired`?{events:[],resync:e.reason}:{events:e.events.filter(e=>this.isNew(e.id))}}restart(e){this.newest=e}isNew(e){if(this.seen.has(e))return!1;if(this.seen.add(e),this.seen.size>xs){let[e]=this.seen;e!==void 0&&this.seen.delete(e)}return!0}},Cs=1e3,ws=1e4,Ts=class{wire;o;onOver;tracker;document;over=new AbortController;status;want;failures=0;finish=()=>{};constructor(e,t,n){this.wire=e,this.o=t,this.onOver=n,this.tracker=new Ss(t),this.document=Ds(t.select),this.want=t.snapshot&&t.after===void 0?`START`:void 0,this.run()}resync(){this.o.snapshot&&(this.want??=`CHANGED`,this.finish({kind:`resync`,why:`CHANGED`}))}close(){this.over.abort(),this.finish({kind:`closed`}),this.onOver()}async run(){try{for(await void 0,this.show(`connecting`);!this.over.signal.aborted;)await this.recover(await this.attempt())}catch(e){if(this.over.signal.aborted)return;this.over.abort(),this.onOver(),this.o.onEnd(e instanceof ps?e:new ps(`CALLBACK`,ms(e),{cause:e}))}}async recover(e){let t=0;switch(e.kind){case`closed`:return;case`resync`:if(this.want=e.why,this.failures++===0)return;break;case`refused`:if(this.status!==`connecting`&&this.show(`offline`),!await this.renewed(e.token))throw new ps(`UNAUTHENTICATED`,`the server does not accept the credential`);if(this.failures++===0)return;break;case`error`:if(!e.error.passing&&e.error.code!==`INTERNAL`)throw e.error;this.show(`offline`),this.failures++,t=e.error.retryAfter??0;break;case`lost`:this.show(`offline`),this.failures++}await cs(this.wire.clock,Math.max(t,ss(this.failures-1,this.wire.clock.random())),this.over.signal)}async renewed(e){try{return await this.wire.credential.renew(e)}catch{return this.show(`offline`),!0}}async attempt(){let e=this.tracker.cursor===void 0;for(;this.want!==void 0&&this.o.snapshot;){let t=this.want;this.want=void 0,this.status===`live`&&this.show(`catching-up`);try{this.tracker.restart(await this.o.snapshot(t,this.over.signal))}catch(e){if(this.want=t,e instanceof ps)return{kind:`error`,error:e};throw e}if(this.over.signal.aborted)return{kind:`closed`};this.o.onCursor?.(this.tracker.cursor),e=!0}return this.over.signal.aborted?{kind:`closed`}:this.stream(e)}stream(e){let{clock:t,socket:n}=this.wire;return new Promise((r,i)=>{let a,o=()=>{},s=()=>{},c=e=>{this.finish=()=>{},o(),s(),e()},l=e=>{a!==void 0&&(e.kind===`resync`||t.now()-a>=ws)&&(this.failures=0),c(()=>r(e))};this.finish=l;let u=e=>{try{e()}catch(e){e instanceof ps?l({kind:`error`,error:e}):c(()=>i(e))}},d=n=>{let r=Es(n),i=()=>this.finish===l;if(this.deliver(r,i),!i())return;let s=r.__typename===`ResyncRequired`||(a===void 0?e:!r.events.length||this.status===`live`);a??=t.now(),o(),this.show(s?`live`:`catching-up`),s||(o=t.after(Cs,()=>u(()=>this.show(`live`))))};s=n.subscribe(this.document,{postingIds:this.o.postingIds??null,after:this.tracker.cursor??null},e=>u(()=>d(e)),l)})}deliver(e,t){let{events:n,resync:r}=this.tracker.take(e);if(r&&this.o.snapshot)return this.finish({kind:`resync`,why:r});r&&this.o.onResync?.(r);for(let e of n)if(this.hand(e),!t())return;t()&&this.o.onCursor?.(e.cursor)}hand(e){let{postingId:t,posting:n}=e;switch(e.__typename){case`AccessLost`:return this.regard(t,this.o.onAccessLost);case`AccessGained`:return this.regard(n?.id,this.o.onAccessGained);default:return this.o.onEvent(e)}}regard(e,t){!t&&this.o.snapshot?this.resync():e!==void 0&&t?.(e)}show(e){this.status===e||this.over.signal.aborted||(this.status=e,this.o.onStatus?.(e))}};function Es(e){let t=e.data?.pipelineUpdates;if(t==null)throw ps.of(e.errors);return t}function Ds(e=``){return`subscription ($postingIds: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $postingIds, after: $after) { __typename
    ... on PipelineEvents { cursor events { __typename id ... on AccessLost { postingId } ... on AccessGained { posting { id } } ${e} } }
    ... on ResyncRequired { reason cursor } } }`}var Os=4e4;function ks(e,t){if(e===null)return;let n=/^\d+$/.test(e.trim())?Number(e)*1e3:Date.parse(e)-t;return Number.isFinite(n)?Math.max(0,n):void 0}var As=class{url;credential;fetch;clock;constructor(e,t,n,r){this.url=e,this.credential=t,this.fetch=n,this.clock=r}async send(e,t,n){for(let r=!1;;r=!0){let i=await this.credential.current(),{status:a,answer:o,retryAfter:s}=await this.post(e,t,i,n);if(a!==401||r||!await this.credential.renew(i)){if(o.errors?.length)throw ps.of(o.errors,s);if(o.data==null)throw new ps(js(a)?`OFFLINE`:`PROTOCOL`,`status ${a} without an answer`,{retryAfter:s});return o.data}}}async post(e,t,n,r){let i=new AbortController,a=()=>i.abort();r?.throwIfAborted(),r?.addEventListener(`abort`,a);let o=this.clock.after(Os,a);try{let r=await this.fetch(this.url,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,...n===void 0?{}:{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t}),signal:i.signal}),a=await r.text();return{status:r.status,answer:Ms(a),retryAfter:ks(r.headers.get(`retry-after`),this.clock.now())}}catch(e){throw r?.throwIfAborted(),new ps(`OFFLINE`,`no answer: ${ms(e)}`,{cause:e})}finally{o(),r?.removeEventListener(`abort`,a)}}};function js(e){return e<400||e>=500||e===408||e===425||e===429}function Ms(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:{}}catch{return{}}}var Ns=new Set([4004,4400,4406,4409]),Ps=new Set([4401,4403]),Fs=2e4,Is=class{clock;client;operations=new Set;token;stopWatch=()=>{};constructor(e,t,n,r){this.clock=n,this.client=A({url:e,webSocketImpl:r,retryAttempts:0,lazyCloseTimeout:1e3,connectionParams:async()=>(this.token=await t.current(),this.token===void 0?{}:{authorization:`Bearer ${this.token}`}),on:{opened:e=>this.watch(e),closed:e=>this.ended(this.endOf(e))}})}subscribe(e,t,n,r){let i=!0,a=()=>{i=!1,this.operations.delete(o),s()},o=e=>{i&&(a(),r(e))},s=()=>{};return this.operations.add(o),s=this.client.subscribe({query:e,variables:t},{next:e=>i&&n(e),error:e=>o(this.endOf(e)),complete:()=>o({kind:`lost`,error:new ps(`OFFLINE`,`the stream ended`)})}),a}close(){this.stopWatch(),Promise.resolve(this.client.dispose()).catch(()=>{})}ended(e){this.stopWatch();for(let t of[...this.operations])t(e)}watch(e){let t=!0,n=this.client.on(`message`,()=>{t=!0}),r=()=>{},i=()=>{t?(t=!1,e.send(`{"type":"ping"}`),r=this.clock.after(Fs,i)):this.client.terminate()};this.stopWatch(),r=this.clock.after(Fs,i),this.stopWatch=()=>{n(),r()}}endOf(e){if(Array.isArray(e))return this.failed(ps.of(e));if(e instanceof ps)return{kind:`lost`,error:e};let{code:t,reason:n}=typeof e==`object`&&e?e:{};if(typeof t!=`number`)return Ls(`no connection: ${ms(e)}`,e);if(Ps.has(t))return{kind:`refused`,token:this.token};let r=`the connection was closed: ${t} ${String(n??``)}`.trim();return Ns.has(t)?{kind:`error`,error:new ps(`PROTOCOL`,r)}:Ls(r,e)}failed(e){if(e.code!==`UNAUTHENTICATED`)return{kind:`error`,error:e};let t=this.token;return queueMicrotask(()=>this.client.terminate()),{kind:`refused`,token:t}}};function Ls(e,t){return{kind:`lost`,error:new ps(`OFFLINE`,e,{cause:t})}}function Rs(e){let t=e.clock??rs,n=new bs(e.token),r=new URL(e.url,globalThis.location?.href).href,i=new As(r,n,e.fetch??((...e)=>globalThis.fetch(...e)),t),a=new Set,o;return{query:(e,t,n)=>i.send(ds(e),t,n?.signal),async snapshot(e,t,n){let r=await i.send(ds(e),t,n?.signal),a=zs(r);if(a===void 0)throw new ps(`BAD_USER_INPUT`,`a snapshot's query selects pipelineCursor`);return{data:r,cursor:a}},command:e=>hs(i,t,e),follow(i){let s=e.webSocket??globalThis.WebSocket;if(!s)throw TypeError(`this platform has no WebSocket: give the option webSocket, such as that of the package ws`);o??=new Is(r.replace(/^http/,`ws`),n,t,s);let c=new Ts({socket:o,credential:n,clock:t},i,()=>a.delete(c));return a.add(c),c},close(){for(let e of a)e.close();a.clear(),o?.close(),o=void 0}}}function zs(e){if(typeof e==`object`&&e)for(let[t,n]of Object.entries(e)){let e=t===`pipelineCursor`&&typeof n==`string`?n:zs(n);if(e!==void 0)return e}}var Bs=new Intl.NumberFormat,Vs=new Intl.PluralRules(`en`);function Hs(e,t,n=`${t}s`){return`${Bs.format(e)} ${Vs.select(e)===`one`?t:n}`}var $={product:`Hirewire`,common:{add:`Add`,back:`Back`,cancel:`Cancel`,clear:`Clear`,close:`Close`,copied:`Copied`,copy:`Copy`,couldNotRead:`Couldn't load this`,dismiss:`Dismiss`,done:`Done`,justNow:`just now`,download:`Download`,edit:`Edit`,loading:`Loading`,more:`More`,none:`None`,notifications:`Notifications`,optional:`optional`,remove:`Remove`,save:`Save`,search:`Search`,showMore:`Show more`,somebody:`Someone`,today:`Today`,tryAgain:`Try again`,unknown:`Unknown`,yesterday:`Yesterday`},errors:{offline:`The server can't be reached. Check your connection and try again.`,signInAgain:`Please sign in again.`,forbidden:`You don't have permission to do that.`,notFound:`It no longer exists, or you can't see it anymore.`,rateLimited:`Too many requests at once. Wait a moment and try again.`,unavailable:`The server is busy. Try again in a moment.`,unexpected:e=>`Something went wrong on our side. Try again${e?`, or give your admin the request ID ${e}`:``}.`,couldNot:e=>`Couldn't ${e}`,status:e=>`The server answered with status ${e}.`,broken:`Something went wrong in this window`,brokenWords:`Your saved changes are safe. Reload the page to continue.`,reload:`Reload`},waiting:{label:`Waiting for the server`,saveChange:`save your change`,move:(e,t)=>`move ${e} to ${t}`,moveMany:(e,t)=>`move ${Hs(e,`candidate`)} to ${t}`,reject:e=>`reject ${e}`,rejectMany:e=>`reject ${Hs(e,`candidate`)}`,withdraw:e=>`withdraw ${e}`,reopen:e=>`reopen ${e}'s application`,hire:e=>`hire ${e}`,transfer:e=>`transfer ${e}`,comment:`add your comment`,tag:e=>`change ${e}'s tags`,waitingTo:e=>`Waiting to ${e}`,detail:`The server hasn't answered yet. This is sent again until it does.`,cancelled:e=>`Canceled: ${e}`,maybeDone:`If the server had already received it, the change will still appear.`},conflict:{moved:(e,t,n)=>[e,`moved them to ${t}`,n].filter(Boolean).join(` `)+`.`,ended:(e,t,n)=>[e,`changed the application to ${t.toLowerCase()}`,n].filter(Boolean).join(` `)+`.`,changed:(e,t)=>[e,`changed this`,t].filter(Boolean).join(` `)+`. Check the changes and try again.`,moveAnyway:e=>`Move to ${e} anyway`,rejectAnyway:`Reject anyway`,withdrawAnyway:`Withdraw anyway`,hireAnyway:`Hire anyway`,reopenAnyway:`Reopen anyway`,transferAnyway:`Transfer anyway`},shell:{skip:`Skip to content`,navigation:`Main`,postings:`Postings`,candidates:`Candidates`,activity:`Activity`,settings:`Settings`,explorer:`API explorer`,search:`Go to anything`,palette:`Ctrl K`,paletteMac:`⌘K`,account:`Your account`,accountOf:e=>`Account of ${e}`,yourAccount:`Account and sessions`,signOut:`Sign out`,signOutEverywhere:`Sign out everywhere`,theme:`Appearance`,themes:{system:`As the system`,light:`Light`,dark:`Dark`},demo:`Demo`,demoWords:`This is the demo company. Open a second window, enter as somebody else, and watch a move arrive.`,notThere:`There is nothing here`,notThereWords:`The address may be wrong, or you may not see what was here.`,toPostings:`To the postings`},connection:{label:`Connection`,connecting:`Connecting…`,live:`Live`,offline:`Connection lost. What you see may be out of date. Reconnecting…`,noNetwork:`You're offline. What you see may be out of date; your changes are sent when you're back online.`,silent:`The server isn't responding. What you see may be out of date.`,catchingUp:`Reconnected. Catching up…`,caughtUp:e=>e===0?`Caught up: nothing had changed.`:`Caught up: ${Hs(e,`change`)}.`,reread:`Caught up: everything was loaded again.`,back:`You're connected again.`},signIn:{title:`Sign in`,words:`The hiring team's pipelines, live.`,email:`E-mail address`,password:`Password`,totp:`Code from your authenticator, or a recovery code`,totpHint:`Six digits, or one of your recovery codes.`,go:`Sign in`,with:e=>`Sign in with ${e}`,or:`or`,forgot:`Forgot your password?`,forgotTitle:`A new password`,forgotWords:`Say which address you sign in with. Its owner, or an admin, hears how to go on.`,forgotGo:`Ask for a link`,forgotDone:`If there is such an account, its owner or an admin hears of this.`,demoTitle:`Enter the demo company`,demoWords:`One click, no password. Enter as two people in two windows and watch what one does arrive at the other.`,enterAs:`Enter as`,ended:`You were signed out. Sign in again to go on where you were.`,none:`No way to sign in is configured here. Ask whoever runs this server.`},roles:{ADMIN:`Admin`,RECRUITER:`Recruiter`,MEMBER:`Member`,AUDITOR:`Auditor`},teamRoles:{HIRING_LEAD:`Hiring lead`,RECRUITER:`Recruiter`,COORDINATOR:`Coordinator`,SOURCER:`Sourcer`,INTERVIEWER:`Interviewer`},postingStatus:{DRAFT:`Draft`,PENDING_APPROVAL:`Pending approval`,OPEN:`Open`,ON_HOLD:`On hold`,CLOSED:`Closed`},applicationStatus:{ACTIVE:`Active`,HIRED:`Hired`,REJECTED:`Rejected`,WITHDRAWN:`Withdrawn`,TRANSFERRED:`Transferred`},sourceKinds:{CAREERS_PAGE:`Careers page`,REFERRAL:`Referral`,AGENCY:`Agency`,SOURCED:`Sourced`,JOB_BOARD:`Job board`,EVENT:`Event`,INTERNAL:`Internal`},stageKinds:{REVIEW:`Review`,SCREEN:`Screen`,ASSESSMENT:`Assessment`,INTERVIEW:`Interview`,OFFER:`Offer`},documentKinds:{RESUME:`Résumé`,COVER_LETTER:`Cover letter`,OTHER:`Other`},visibilities:{TEAM:`Everyone on the team`,RECRUITERS:`Recruiters only`,ADMINS:`Admins only`},visibilityTags:{TEAM:`Team`,RECRUITERS:`Recruiters`,ADMINS:`Admins`},keys:{title:`Keyboard shortcuts`,everywhere:`Everywhere`,global:[[[`Ctrl`,`K`],`Go to any posting, candidate or page`],[[`?`],`Show keyboard shortcuts`],[[`Esc`],`Close what is open`]]},palette:{label:`Go to anything`,placeholder:`Search postings and candidates, or type a command`,postings:`Postings`,candidates:`Candidates`,actions:`Actions`,nothing:e=>`Nothing matches “${e}”.`,results:e=>Hs(e,`result`),goTo:e=>`Go to ${e}`,theme:e=>`Appearance: ${e.toLowerCase()}`,newPosting:`Create a posting`},board:{label:e=>`Board of ${e}`,keysHelp:`Use the arrow keys to go from card to card. Press M to move a card, X to select it, R to reject it, Enter to open it, and question mark for all keyboard shortcuts.`,keysTitle:`Board`,keys:[[[`↑`,`↓`],`Card above, card below`],[[`←`,`→`],`Column before, column after`],[[`Home`,`End`],`First card, last card of the column`],[[`Enter`],`Open the candidate`],[[`M`],`Move to another stage`],[[`X`],`Select`],[[`R`],`Reject`],[[`/`],`Search the board`],[[`Esc`],`Clear the selection`]],back:`All postings`,confidential:`Confidential`,setup:`Plan and team`,activity:`Activity`,add:`Add candidate`,openings:(e,t)=>`${e} of ${Hs(t,`opening`)} free`,gaps:e=>`No stage assesses ${e.join(`, `)}`,notOpen:e=>`This posting is ${e.toLowerCase()}.`,search:`Search this board`,overdueOnly:`Overdue`,tags:`Tags`,sources:`Sources`,noTags:`The company has no tags yet.`,sort:`Order`,sorts:{newest:`Newest in stage first`,longest:`Longest in stage first`,applied:`Latest applied first`},clearFilters:`Clear filters`,cards:e=>Hs(e,`candidate`),total:e=>`${Hs(e,`candidate`)} in this stage`,cardsIn:e=>`Candidates in ${e}`,days:e=>`${e} d`,inStage:(e,t,n)=>`${e===0?`less than a day`:Hs(e,`day`)} in stage${t===null?``:`, target ${Hs(t,`day`)}`}${n?`, overdue`:``}`,since:e=>`Since ${e}`,target:e=>`Target ${Hs(e,`day`)}`,noTarget:`No target`,overdue:e=>`${Bs.format(e)} overdue`,empty:`No candidates in this stage.`,emptyHint:`No candidates in this stage. Drag a card here, or add a candidate.`,noneOfYours:`None of your candidates are in this stage.`,noMatch:`No candidates match the filters.`,moreFailed:`Couldn't load more candidates.`,select:e=>`Select ${e}`,cardLabel:(e,t,n,r)=>[e,t,n,r?`waiting for the server`:null].filter(Boolean).join(`, `),actions:e=>`Actions for ${e}`,columnActions:e=>`Actions for ${e}`,selectAll:e=>`Select the ${Bs.format(e)} that are loaded`,selectNone:`Select none`,selected:e=>`${Bs.format(e)} selected`,moveTo:`Move to`,open:`Open`,reject:`Reject…`,deselect:`Deselect`,doSelect:`Select`,movedOne:(e,t)=>`${e} moved to ${t}`,movedMany:(e,t)=>`${Hs(e,`candidate`)} moved to ${t}`,rejectedOne:e=>`${e} rejected`,rejectedMany:e=>`${Hs(e,`candidate`)} rejected`,someFailed:(e,t)=>`${Bs.format(e)} of ${Bs.format(t)} failed`,answers:`Results`,answersWords:(e,t)=>t===0?`All ${Bs.format(e)} succeeded.`:`${Bs.format(e)} succeeded, ${Bs.format(t)} failed. The failed ones are unchanged.`,details:`Details`,ok:`Done`,movedBy:e=>`Moved by ${e}`,reopenedBy:e=>`Reopened by ${e}`,othersMoved:(e,t,n)=>`${e} moved ${t} to ${n}`,othersEnded:(e,t,n)=>`${e}: ${t} is ${n.toLowerCase()}`,othersAdded:(e,t,n)=>`${e} added ${t} in ${n}`,focusNow:(e,t,n,r)=>`${e}, ${t} of ${n} in ${r}`,lostTitle:`You no longer have access to this posting`,lostWords:`You were removed from its team, or it became confidential.`,missingTitle:`Posting not found`,noStages:`This posting has no stages yet`,noStagesWords:`Add stages to its interview plan to see its board here.`},decide:{rejectTitle:(e,t)=>e===1?`Reject ${t}`:`Reject ${Hs(e,`candidate`)}`,rejectWords:`The application ends. It can be reopened later.`,reason:`Reason`,chooseReason:`Choose a reason`,note:`Note for the team`,noteHint:`Kept with the decision; the candidate does not see it.`,reject:`Reject`,withdrawTitle:e=>`${e} withdraws`,withdrawWords:`On the candidate's word, the application ends.`,withdraw:`Withdraw`,reopenTitle:e=>`Let ${e} go on`,reopenWords:`The application becomes active again; a hire is undone and its seat is free.`,reopen:`Reopen`,whereItStood:e=>`Where it stood: ${e}`,stage:`Stage`,hireTitle:e=>`Hire ${e}`,hireWords:`The application ends with a hire, which fills a seat.`,hire:`Hire`,opening:`Seat`,oldestOpening:`The oldest free seat`,openingNumber:e=>`Seat ${e}`,transferTitle:e=>`Transfer ${e}`,transferWords:`It goes on in another posting as a new application; what happened here stays here.`,transfer:`Transfer`,posting:`Posting`,choosePosting:`Choose a posting`,firstStage:`The first stage`,noReasons:`The company has no reasons yet; an admin adds them.`},happened:{applied:`applied`,appliedWith:e=>`applied with ${e}`,broughtFile:e=>`sent ${e}`,gotInTouch:`got in touch`,received:(e,t)=>`added ${e} in ${t}`,moved:(e,t,n)=>`moved ${e} from ${t} to ${n}`,rejected:(e,t)=>`rejected ${e}${t?`: ${t}`:``}`,withdrawn:(e,t)=>`noted that ${e} withdrew${t?`: ${t}`:``}`,reopened:(e,t)=>`let ${e} go on in ${t}`,hired:e=>`hired ${e}`,transferred:(e,t)=>t?`transferred ${e} to ${t}`:`transferred ${e}`,interviewers:(e,t,n)=>[t&&`asked ${t} to interview ${e}`,n&&`took ${n} off the interviews of ${e}`].filter(Boolean).join(` and `),commented:(e,t)=>`commented on ${e} (${t.toLowerCase()})`,document:(e,t)=>`added ${t} to ${e}`,candidateAdded:e=>`added ${e}`,candidateUpdated:(e,t)=>`changed ${t||`data`} of ${e}`,tagged:(e,t,n)=>[t&&`tagged ${e} ${t}`,n&&`took ${n} off ${e}`].filter(Boolean).join(` and `),postingCreated:`drafted the posting`,postingUpdated:e=>`changed ${e||`the posting`}`,postingOpened:`opened the posting`,postingHeld:`put the posting on hold`,postingClosed:`closed the posting`,postingReopened:`reopened the posting`,confidential:`changed who may see the posting`,openings:`changed the openings`,stages:e=>`changed the plan${e?`: ${e}`:``}`,teamAdded:e=>`put ${e} on the team`,teamChanged:e=>`gave ${e} another role on the team`,teamRemoved:e=>`took ${e} off the team`,userAdded:e=>`gave ${e} an account`,userUpdated:(e,t)=>`changed ${t||`the account`} of ${e}`,catalog:e=>`changed the company's lists${e?`: ${e}`:``}`,other:e=>`did something: ${e}`,theCandidate:`the candidate`,aStage:`a stage`,aFile:`a file`,aColleague:`a colleague`},candidate:{label:e=>`Candidate ${e}`,loading:`Candidate`,keysTitle:`Candidate`,keys:[[[`J`],`Next candidate`],[[`K`],`Previous candidate`],[[`Esc`],`Close the candidate`]],next:`Next candidate`,previous:`Previous candidate`,position:(e,t)=>`${Bs.format(e)} of ${Bs.format(t)}`,remaining:e=>`${Bs.format(e)} left`,inList:(e,t)=>`${e} in ${t}`,nowAt:(e,t)=>`${e}, ${t}`,missing:`Candidate not found`,missingWords:`They may have been removed, or you don't have access to them.`,noHeadline:`No headline`,added:(e,t)=>`Added ${e}${t?` by ${t}`:``}`,applications:`Applications`,noApplications:`No applications yet`,noApplicationsWords:`A candidate without an application is a prospect.`,apply:`Add to a posting`,board:`Board`,inStage:(e,t)=>`${e}, ${t}`,ended:e=>`Ended ${e}`,applied:e=>`Applied ${e}`,from:e=>`via ${e}`,credited:e=>`credited to ${e}`,interviewers:e=>`Interviewed by ${e}`,continues:e=>`Goes on in ${e}`,continued:e=>`Came from ${e}`,actions:`Actions`,timeline:`Timeline`,comments:`Comments`,details:`Details`,documents:`Documents`,noTimeline:`Nothing has happened yet`,earlier:`Show earlier`,noComments:`No comments yet`,noCommentsWords:`What you write here is seen by whom you choose, as it is written.`,comment:`Comment`,commentBox:e=>`Comment on the application for ${e}`,visibility:`Who may read it`,send:`Comment`,tags:`Tags`,addTag:`Tag`,removeTag:e=>`Remove the tag ${e}`,contact:`Contact`,place:`Place`,summary:`Summary`,duplicates:`Perhaps the same person`,noContact:`No contact data`,since:`Record`,noDocuments:`No documents`,noDocumentsWords:`A résumé that is added here stands beside the profile.`,addDocument:`Add a document`,documentKind:`Kind`,file:`File`,fileHint:`PDF, Word, OpenDocument, RTF, text, PNG or JPEG, up to 10 MB.`,shown:`Shown document`,preview:e=>`Preview of ${e}`,noPreview:`This kind of file has no preview here.`,previewFailed:`The document could not be shown.`,reread:`Its link is good for five minutes.`,moved:(e,t)=>`${e} moved to ${t}`,rejected:e=>`${e} rejected`,withdrawn:e=>`${e} has withdrawn`,reopened:e=>`${e} goes on`,hired:e=>`${e} is hired`,transferred:e=>`${e} transferred`,commented:`Comment added`,tagged:`Tags changed`,uploaded:`Document added`,documentNotes:{PASSWORD_PROTECTED:`This file is encrypted and may ask for a password.`,DAMAGED:`This file is damaged and may not open completely.`},kilobytes:e=>`${Bs.format(Math.max(1,Math.round(e/1024)))} kB`,move:`Move to`,hire:`Hire…`,reject:`Reject…`,withdraw:`Withdraw…`,transfer:`Transfer…`,reopen:`Reopen…`},add:{title:`Add a candidate`,toPosting:`Add to a posting`,known:`Already known?`,knownWords:`These people look alike. Choose one rather than adding them twice.`,useThis:`Choose`,chosen:e=>`${e} is known already`,somebodyElse:`Somebody else`,name:`Name`,email:`E-mail address`,phone:`Telephone`,headline:`Headline`,headlineHint:`What they do, in a line.`,city:`City`,country:`Country`,source:`Source`,noSource:`Not known`,stage:`Stage`,posting:`Posting`,choosePosting:`Choose a posting`,prospect:`None: a prospect`,resume:`Résumé`,go:`Add`,done:e=>`${e} added`,doing:e=>`add ${e}`,open:`Open`,duplicates:e=>`${e} looks like somebody who is known already`,duplicate:`There is an active application for this posting already.`,goToIt:`Go to it`,uploadFailed:`The candidate is added, but the résumé is not`},postings:{title:`Postings`,create:`Create a posting`,search:`Search postings by title`,statusLabel:`State`,statuses:{active:`Open and on hold`,drafts:`Drafts`,closed:`Closed`,all:`All`},department:`Department`,anyDepartment:`All departments`,mine:`Only mine`,found:e=>Hs(e,`posting`),pipeline:e=>`In the pipeline: ${e}`,nobodyYet:`Nobody in the pipeline yet`,active:e=>`${Bs.format(e)} active`,seats:(e,t)=>t===0?`No seats`:`${Bs.format(e)} of ${Hs(t,`seat`)} free`,overdue:e=>`${Bs.format(e)} overdue`,open:e=>`Open for ${e}`,drafted:e=>`Drafted ${e} ago`,closed:e=>`Closed ${e}`,days:e=>e===0?`less than a day`:Hs(e,`day`),team:e=>`Team: ${e}`,noTeam:`No team`,more:e=>`+${Bs.format(e)}`,setup:e=>`Plan and team of ${e}`,none:`No postings yet`,noneWords:`A posting is one hiring effort: its plan, its team and everyone who applies.`,noneForYou:`You are on no hiring team yet. When somebody puts you on one, its posting appears here by itself.`,noMatch:`No posting fits`,noMatchWords:`Try another state, or fewer words.`,clear:`Clear filters`},newPosting:{title:`Create a posting`,back:`All postings`,profile:`Role profile`,blank:`Without a profile`,blankWords:`The company's usual plan; competencies come later.`,postingTitle:`Title`,titleHint:`As it is advertised.`,department:`Department`,noDepartment:`None`,locations:`Locations`,workplace:`Workplace`,employment:`Contract`,seats:`Seats`,seatsHint:`How many people are wanted; more can be added later.`,confidential:`Confidential`,confidentialHint:`Only its team knows that it exists. You will be its only member at first.`,preview:`Interview plan`,previewHint:`Everything can be changed once the posting is drafted.`,gapsNone:`Every must-have competency is assessed.`,gaps:e=>`No stage assesses ${e}.`,create:`Draft the posting`,failed:`The posting was not drafted`,done:`Drafted. Look over its plan and team, then open it.`,forbidden:`You may not create postings`,forbiddenWords:`Admins and recruiters do. Ask one of them to put you on a team.`},workplaces:{ONSITE:`On site`,HYBRID:`Hybrid`,REMOTE:`Remote`},employments:{FULL_TIME:`Full time`,PART_TIME:`Part time`,CONTRACT:`Contract`,INTERNSHIP:`Internship`,TEMPORARY:`Temporary`},postingVisibility:{LISTED:`Listed`,UNLISTED:`By link`,INTERNAL:`Internal`},competencyKinds:{TECHNICAL:`Technical`,LEADERSHIP:`Leadership`,COMMUNICATION:`Communication`,DOMAIN:`Domain`,VALUES:`Values`},openingStatus:{OPEN:`Free`,FILLED:`Filled`,CANCELLED:`Given up`},cancelReasons:{POSTING_CLOSED:`The posting was closed`,NO_LONGER_NEEDED:`No longer needed`,BUDGET:`Budget`,OTHER:`Other`},setup:{title:e=>`Plan and team of ${e}`,back:`To the board`,board:`Board`,notDone:`Couldn't save your change`,changedMeanwhile:`it was changed meanwhile`,saved:`Saved`,fromProfile:e=>`Drafted from ${e}`,open:`Open`,resume:`Resume`,hold:`Put on hold`,close:`Close…`,reopen:`Reopen`,copy:`Copy`,opened:`The posting is open`,held:`The posting is on hold: it takes applications and does not hire`,closed:`The posting is closed`,reopened:`The posting is open again`,copied:`Copied: this is the new draft`,openTitle:`Open with gaps in the plan?`,openWords:e=>`No stage assesses ${e}. You can open the posting all the same and see to it later.`,openAnyway:`Open all the same`,closeTitle:e=>`Close ${e}`,closeWords:`Its free seats are given up; reopening restores them.`,outcome:e=>`Its ${Hs(e,`active application`)}`,outcomes:{KEEP:`Stay as they are`,REJECT:`Are rejected`},closeGo:`Close the posting`,visibility:`Advertised`,offerRequired:`A hire needs an accepted offer`,describe:`What it means in this role`,giveUpGo:`Give up the seat`,plan:`Interview plan`,keysTitle:`Interview plan`,keys:[[[`↑`,`↓`],`Move the stage whose handle has the focus`]],planHint:`Drag a stage by its handle, or focus the handle and press ↑ or ↓.`,addStage:`Add a stage`,stageMoved:(e,t,n)=>`${e} is now ${t} of ${n}`,grip:(e,t,n)=>`Move ${e}, ${t} of ${n}`,editStage:e=>`Edit ${e}`,removeStage:e=>`Take ${e} out of the plan`,stageName:`Name`,stageKind:`Kind`,targetDays:`Target days in the stage`,targetHint:`1 to 365; empty for none.`,assesses:`Assesses`,noCompetencies:`The posting has no competencies yet.`,people:e=>`${Bs.format(e)} here`,target:e=>`${Hs(e,`day`)} at most`,noStages:`The plan is empty`,noStagesWords:`Add the first stage, such as a review of the application.`,removeWords:`It leaves the plan; what happened in it stays in the history.`,moveTo:e=>`Where the ${Hs(e,`active application`)} in it go`,remove:`Take out`,removed:e=>`${e} is out of the plan`,coverage:`What the plan assesses`,coverageHint:`Must-have competencies that no stage assesses are gaps.`,gaps:e=>Hs(e,`gap`),noGaps:`No gaps`,gap:`No stage assesses it`,unassessed:`Not assessed`,assessIn:e=>`Assess in… ${e}`,assessInShort:`Assess in…`,mustHave:`Must have`,niceToHave:`Nice to have`,competency:`Competency`,addCompetency:`Add a competency`,editCompetency:e=>`Edit ${e}`,removeCompetency:e=>`Remove ${e}`,competencyName:`Name`,competencyKind:`Kind`,team:`Hiring team`,addPerson:`Add somebody`,person:`Colleague`,findPerson:`Type the beginning of a name`,nobody:`Nobody with such a name is not on the team yet.`,role:`Role`,roleOf:e=>`Role of ${e}`,removePerson:e=>`Take ${e} off the team`,joined:e=>`${e} is on the team`,left:e=>`${e} is off the team`,noTeam:`Nobody is on the team yet.`,seats:`Seats`,addSeats:`Add a seat`,seat:e=>`Seat ${e}`,filledBy:e=>`Filled by ${e}`,filled:`Filled`,giveUp:e=>`Give up ${e}`,gaveUp:`The seat is given up`,reasonFor:`Why`,noSeats:`No seats: nobody can be hired.`,facts:`Facts`,edit:`Edit facts`,confidentialOn:`Make confidential`,confidentialOff:`End confidentiality`,isConfidential:`Only its team knows of this posting.`,isVisible:`Everybody who runs hiring sees this posting.`,readOnly:`You see how this posting is set up. Its leads and recruiters change it.`},candidates:{title:`Candidates`,search:`Search by name, e-mail, phone, headline or tag`,add:`Add candidate`,found:e=>Hs(e,`candidate`),best:`Best matches first`,newest:`Latest added first`,posting:`Posting`,anyPosting:`All postings`,status:`Application`,anyStatus:`In any state`,prospects:`Prospects: no application`,source:`Source`,anySource:`All sources`,tag:`Tag`,anyTag:`All tags`,inStage:(e,t)=>`${e} · ${t}`,ended:(e,t)=>`${e} · ${t}`,prospect:`Prospect`,more:e=>`and ${Bs.format(e)} more`,none:`No candidates yet`,noneWords:`Whoever applies, or is added, appears here.`,noMatch:`Nobody fits`,noMatchWords:`A beginning of a name is enough, and a typing error does no harm. Try fewer words or fewer filters.`,clear:`Clear filters`,results:e=>`${Hs(e,`candidate`)} found`},activity:{title:`Activity`,live:`New things appear by themselves`,posting:`Posting`,anyPosting:`All postings`,actor:`By`,anyActor:`Anybody`,kind:`About`,kinds:{all:`Everything`,applications:`Applications`,comments:`Comments and files`,candidates:`Candidates`,postings:`Postings, plans and teams`,company:`People and company`},earlier:`Show earlier`,none:`Nothing has happened yet`,noneWords:`Every change appears here, as it happens.`,noMatch:`Nothing of that kind has happened`,clear:`Clear filters`,arrived:e=>`${Hs(e,`new entry`,`new entries`)}`,openCandidate:e=>`Open ${e}`,log:`What happened`},account:{title:`Your account`,profile:`Profile`,name:`Name`,email:`E-mail address`,role:`Role`,password:`Password`,passwordWords:`Changing it signs you out everywhere else.`,current:`Current password`,next:`New password`,nextHint:`At least 10 characters. A sentence is easy to keep in mind.`,changePassword:`Change password`,passwordDone:`Your password is changed; your other sessions have ended`,factor:`Second factor`,factorWords:`A code from an authenticator app is asked for besides the password.`,factorStart:`Set up…`,factorStop:`Switch off…`,factorPassword:`Your password`,factorGo:`Go on`,factorScan:`Add this key to your authenticator app, or open the link on the device that has it. Then type the code that it shows.`,factorKey:`Key`,factorOpen:`Open in the authenticator app`,factorCode:`Code`,factorConfirm:`Switch on`,factorOn:`The second factor is on`,factorOff:`The second factor is off`,recovery:`Recovery codes`,recoveryWords:`Each works once in place of a code, should the device be lost. They are shown only now: keep them where you keep passwords.`,sessions:`Sessions`,sessionsWords:`Where you are signed in.`,here:`This window`,methods:{PASSWORD:`Password`,LINK:`Link`,OIDC:`Single sign-on`,DEMO:`Demo`},used:e=>`Used ${e}`,until:e=>`Ends ${e}`,endSession:e=>`End the session of ${e}`,end:`End`,ended:`The session has ended`,everywhere:`Sign out everywhere`,unknownClient:`Unknown client`,keys:`API keys`,keysWords:`For programs that act as you. They can do what you can do, or less.`,newKey:`Make a key`,keyName:`What it is for`,keyNameHint:`Such as the machine or the script that has it.`,scope:`It may`,scopes:{READ:`Only read`,WRITE:`Read and change`},expires:`It works until`,expiresIn:{30:`30 days from now`,90:`90 days from now`,365:`A year from now`,"":`It is ended`},makeKey:`Make the key`,secretTitle:`The key, this once`,secretWords:`It is not kept in readable form and cannot be shown again. Send it as Authorization: Bearer …`,secret:`Secret`,keyFailed:`No key was made`,noKeys:`No keys yet.`,keyEnds:e=>`Works until ${e}`,keyForever:`Works until it is ended`,keyEnded:e=>`Ended ${e}`,keyExpired:e=>`Expired ${e}`,keyUsed:e=>e?`last used ${e}`:`never used`,endKey:e=>`End the key ${e}`,keyDone:`The key has ended`,notDone:`Couldn't save your change`},settings:{title:`Settings`,tabs:{people:`People`,machines:`Service accounts`,company:`Company`,"sign-in":`Sign-in`,audit:`Audit trail`},sections:`Sections`,forbidden:`Settings are for admins`,forbiddenWords:`Your own sessions and keys are under your account.`,toAccount:`Your account`,notDone:`Couldn't save your change`,saved:`Saved`,findPeople:`Search people by name`,accounts:`Accounts`,activeOnly:{active:`Active accounts`,closed:`Closed accounts`,all:`All accounts`},people:e=>Hs(e,`account`),nobody:`Nobody fits`,nobodyWords:`A beginning of a name is enough.`,invite:`Invite somebody`,inviteWords:`They choose a password by a link, which you hand to them. It works once.`,name:`Name`,email:`E-mail address`,jobTitle:`Job title`,role:`Company role`,roleOf:e=>`Company role of ${e}`,roleWords:{ADMIN:`Everything, confidential postings only with a grant of their own.`,RECRUITER:`Runs hiring in all postings that are not confidential.`,MEMBER:`What the hiring teams that they are on let them do.`,AUDITOR:`Reads the audit trail and people, nothing else.`},inviteGo:`Make the account`,invited:e=>`${e} has an account`,inviteFailed:`Nobody was invited`,linkTitle:e=>`A link for ${e}`,linkWords:e=>`Hand it to them and to nobody else. It works once, until ${e}.`,link:`Link`,noLink:`Passwords are switched off here: they come in by single sign-on.`,you:`you`,closed:`Closed`,confidentialAccess:`Confidential access`,actions:e=>`Actions for ${e}`,editPerson:`Edit…`,editTitle:e=>`Edit ${e}`,newLink:`New password link…`,newLinkWords:`They choose a new password by it. Earlier links stop working.`,newLinkGo:`Make the link`,grant:`Grant confidential access`,takeBack:`Take back confidential access`,sessions:`Sessions and keys…`,sessionsTitle:e=>`Sessions and keys of ${e}`,signOutEverywhere:`Sign out everywhere`,signedOut:e=>`${e} is signed out everywhere`,noSessions:`No open sessions.`,deactivate:`Close the account…`,deactivateTitle:e=>`Close the account of ${e}`,deactivateWords:`Their sessions, links and API keys end for good, within a second. What they did stays in the log.`,deactivateGo:`Close the account`,deactivated:e=>`The account of ${e} is closed`,reactivate:`Open the account again`,reactivated:e=>`The account of ${e} is open again`,methods:e=>e.length===0?`No password yet`:e.join(`, `),withPassword:`Password`,withFactor:`second factor`,withSso:`Single sign-on`,linkOpen:e=>`link until ${e}`,machinesWords:`A service account is a machine that acts under its own name, with keys of its own.`,newMachine:`Add a service account`,machineFailed:`No service account was added`,machineMade:e=>`${e} is added`,noMachines:`No service accounts yet`,noMachinesWords:`Give each integration its own, so that the log says which one did what.`,off:`Off`,switchOff:`Switch off…`,switchOffTitle:e=>`Switch ${e} off`,switchOffWords:`Its keys end for good. It can be switched on again and get new ones.`,switchOffGo:`Switch off`,switchOn:`Switch on`,switchedOff:e=>`${e} is off`,switchedOn:e=>`${e} is on`,rename:`Rename…`,renameTitle:e=>`Rename ${e}`,capabilities:`Areas`,capabilitiesHint:`Without any it reaches all that its role does.`,capability:{CANDIDATES:`Candidates`,POSTINGS:`Postings`,PIPELINE:`Pipeline`,ADMIN:`Administration`,AUDIT:`Audit trail`},companyName:`Name`,website:`Website`,domain:`Mail domain`,domainHint:`Of the staff, such as example.com.`,timeZone:`Time zone`,timeZoneHint:`For days and deadlines of the company. You see times in your own zone.`,currency:`Currency`,currencyHint:`ISO 4217, such as EUR.`,signInWords:`How people get in is decided where the server is started; these are the settings that apply.`,passwords:`Passwords`,sso:`Single sign-on`,demoEntry:`One-click entry of the demo`,on:`On`,offState:`Off`,passwordsHow:`--passwords`,ssoHow:`--oidc-issuer and its like`,demoHow:`--demo, from the server's own machine only`,ssoName:e=>`On: ${e}`,auditKind:`What`,anyKind:`Everything`,auditGroups:{all:`Everything`,signIn:`Signing in and out`,refused:`Refusals`,reading:`Who looked at what`,accounts:`Accounts, keys and teams`},auditBy:`By`,anybody:`Anybody`,auditList:`Audit trail`,earlier:`Show earlier`,export:`Export as JSON Lines`,noAudit:`No such records`,noAuditWords:`Sign-ins, refusals, opened profiles, downloads and changes of rights appear here.`,nobodyKnown:`Nobody known`,when:`When`,who:`Who`,what:`What`,about:`About`,from:`From`,kinds:e=>e.toLowerCase().replaceAll(`_`,` `).replace(/^./,e=>e.toUpperCase()).replace(/^Api /,`API `).replace(/^Totp /,`Second factor `)}},Us=Ys(So.toString()),Ws=`id name possibleDuplicates { id name }`,Gs={addCandidate:`candidate { ${Ws} }`,addComment:``,addHiringTeamMember:``,addOpenings:``,addStage:``,cancelOpening:``,changeHiringTeamRole:``,changeUserRole:``,closePosting:``,copyPosting:`posting { id }`,createApiKey:`secret`,createApplication:`application { id candidate { ${Ws} } }`,createPosting:`posting { id }`,createServiceAccount:``,deactivateServiceAccount:``,deactivateUser:``,grantConfidentialAccess:``,hireApplication:``,holdPosting:``,inviteUser:`user { name } link { url expiresAt }`,moveApplication:`application { ${Us} }`,openPosting:``,reactivateServiceAccount:``,reactivateUser:``,rejectApplication:``,removeHiringTeamMember:``,removeStage:``,renameServiceAccount:``,reopenApplication:``,reopenPosting:``,reorderStages:``,revokeApiKey:``,revokeConfidentialAccess:``,setPostingConfidential:``,tagCandidate:``,transferApplication:``,updateCompany:``,updatePosting:``,updateStage:``,updateUser:``,withdrawApplication:``},Ks=`... on Application { ${Us} stage { name } }`,qs=`posting { id } application { id } candidate { id }`,Js=`actor { id name } posting { id }
  ... on ApplicationReceived { application { ${Us} } }
  ... on ApplicationMoved { fromStage { id } application { ${Us} } }
  ... on ApplicationRejected { fromStage { id } application { ${Us} } }
  ... on ApplicationWithdrawn { fromStage { id } application { ${Us} } }
  ... on ApplicationHired { fromStage { id } application { ${Us} } }
  ... on ApplicationTransferred { fromStage { id } application { ${Us} } }
  ... on ApplicationReopened { application { ${Us} } }
  ... on InterviewersAssigned { application { ${Us} } }`;function Ys(e){return e.slice(e.indexOf(`{`)+1,e.lastIndexOf(`}`))}var Xs={now:()=>Date.now(),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)}},Zs=900,Qs=900,$s=1e4,ec=class{pulse;clock;stopTimer=()=>{};askedAt;slowest=0;silent=!1;running=!1;constructor(e,t=Xs){this.pulse=e,this.clock=t}start(){this.running=!0,this.askedAt===void 0&&this.ask()}stop(){this.running=!1,this.askedAt=void 0,this.stopTimer(),this.report(!1)}heard(){this.running&&(this.report(!1),this.askedAt!==void 0&&(this.slowest=Math.max(this.clock.now()-this.askedAt,this.slowest*.9),this.askedAt=void 0,this.stopTimer(),this.stopTimer=this.clock.after(Zs,()=>this.ask())))}ask(){this.stopTimer(),this.askedAt=this.clock.now(),this.pulse.ask(),this.stopTimer=this.clock.after(Math.min($s,Math.max(Qs,2*this.slowest)),()=>this.report(!0))}report(e){this.silent!==e&&(this.silent=e,this.pulse.onSilent(e))}};function tc(e){return class extends WebSocket{constructor(t,n){super(t,n);let r=new ec({ask:()=>this.readyState===WebSocket.OPEN&&this.send(`{"type":"ping"}`),onSilent:e}),i=!1,a=()=>i&&document.visibilityState===`visible`?r.start():r.stop();this.addEventListener(`message`,()=>{r.heard(),i||(i=!0,a())}),this.addEventListener(`close`,()=>{i=!1,r.stop(),document.removeEventListener(`visibilitychange`,a)}),document.addEventListener(`visibilitychange`,a)}}}var nc=class extends Error{name=`Cancelled`},rc=1500,ic=new class{clock;list=[];last=0;listeners=new Set;started=0;constructor(e=Xs){this.clock=e}subscribe=e=>(this.listeners.add(e),()=>this.listeners.delete(e));all=()=>this.list;async track(e,t,n=new AbortController){let r=++this.last;this.started++;let i=()=>n.abort(new nc(e));this.show([...this.list,{key:r,label:e,slow:!1,cancel:i}]);let a=this.clock.after(rc,()=>this.show(this.list.map(e=>e.key===r?{...e,slow:!0}:e)));try{return await t(n.signal)}finally{a(),this.show(this.list.filter(e=>e.key!==r))}}show(e){this.list=e;for(let e of this.listeners)e()}},ac,oc=()=>{},sc=()=>{};function cc(e){oc=e}function lc(e){sc=e}function uc(){return ac??=Rs({url:`/graphql`,webSocket:tc(e=>sc(e))}),ac}async function dc(e,t){return fc(uc().command({...e,select:Gs[e.name],selectCurrent:Ks,...t?{signal:t}:{}}))}async function fc(e){try{return await e}catch(e){throw e instanceof ps&&e.code===`UNAUTHENTICATED`&&oc(),e}}function pc(){ac?.close(),ac=void 0}async function mc(e,t,n){return fc(uc().query(e.toString(),t,n?{signal:n}:{}))}async function hc(e,t,n=6e4){let r=Date.now()+n;for(let n=500;;n=Math.min(n*2,5e3))try{t?.throwIfAborted();let n=await e();if(n==null)throw new ps(`INTERNAL`,`the command has no answer`);return n}catch(e){if(!(e instanceof ps)||!e.passing||Date.now()+n>r)throw e;await gc(n,t)}}function gc(e,t){return new Promise(n=>{let r=()=>{clearTimeout(i),removeEventListener(`online`,r),t?.removeEventListener(`abort`,r),n()},i=setTimeout(r,e);addEventListener(`online`,r),t?.addEventListener(`abort`,r)})}async function _c(e,t,n,r){let i=new FormData;i.append(`operations`,JSON.stringify({query:e,variables:t})),i.append(`map`,JSON.stringify({0:[n]})),i.append(`0`,r);let a=await(await fetch(`/graphql`,{method:`POST`,body:i,headers:{"graphql-require-preflight":`1`,accept:`application/json`}})).json();if(a.errors?.length||a.data==null){let e=ps.of(a.errors);throw e.code===`BAD_USER_INPUT`?Error(e.message.replace(/^./,e=>e.toUpperCase())):e}return a.data}function vc(e){if(e instanceof ps)switch(e.code){case`UNAUTHENTICATED`:return $.errors.signInAgain;case`OFFLINE`:return $.errors.offline;case`FORBIDDEN`:return $.errors.forbidden;case`NOT_FOUND`:return $.errors.notFound;case`RATE_LIMITED`:return $.errors.rateLimited;case`UNAVAILABLE`:return $.errors.unavailable;default:return $.errors.unexpected(yc(e))}return e instanceof nc?$.waiting.maybeDone:e instanceof TypeError?$.errors.offline:e instanceof Error&&!(e instanceof DOMException)?e.message:$.errors.unexpected(null)}function yc(e){return e.errors.map(e=>e.extensions?.requestId).find(e=>e!==void 0)??null}var bc=new Map,xc=60;function Sc(){bc.clear()}function Cc(e,t){bc.delete(e),bc.set(e,t);let[n]=bc.keys();bc.size>xc&&n!==void 0&&bc.delete(n)}function wc(e,t){let n=t===null?``:e.toString()+JSON.stringify(t),[r,i]=(0,j.useState)({key:``,data:void 0,error:void 0,loading:!0}),[a,o]=(0,j.useState)(0),s=(0,j.useRef)(t);s.current=t,(0,j.useEffect)(()=>{if(n===``)return;let t=new AbortController;return i(e=>({key:n,data:e.key===n?e.data:bc.get(n),error:void 0,loading:!0})),mc(e,s.current,t.signal).then(e=>{Cc(n,e),t.signal.aborted||i({key:n,data:e,error:void 0,loading:!1})},e=>{t.signal.aborted||i(t=>({...t,error:e,loading:!1}))}),()=>t.abort()},[n,a,e]);let c=(0,j.useCallback)(()=>o(e=>e+1),[]);return{data:r.key===n?r.data:bc.get(n),error:r.key===n?r.error:void 0,loading:r.loading||r.key!==n,again:c}}var Tc=new Set,Ec=``,Dc=!1;function Oc(e){Dc=!Dc,Ec=e+(Dc?`\xA0`:``);for(let e of Tc)e()}function kc(){let e=(0,j.useSyncExternalStore)(e=>(Tc.add(e),()=>Tc.delete(e)),()=>Ec);return(0,J.jsx)(`div`,{className:`unseen`,role:`status`,"aria-live":`assertive`,children:e})}var Ac={activity:(0,J.jsx)(`path`,{d:`M3 12h4l3 8 4-16 3 8h4`}),alert:(0,J.jsx)(`path`,{d:`M12 8v5m0 3v.5M10.3 3.9 2.4 18a2 2 0 0 0 1.7 3h15.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z`}),arrowRight:(0,J.jsx)(`path`,{d:`M5 12h14m-6-6 6 6-6 6`}),back:(0,J.jsx)(`path`,{d:`M19 12H5m6 6-6-6 6-6`}),board:(0,J.jsx)(`path`,{d:`M4 4h4v16H4zM10 4h4v10h-4zM16 4h4v13h-4z`}),briefcase:(0,J.jsx)(`path`,{d:`M3 8h18v12H3zM8 8V5a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v3M3 13h18`}),check:(0,J.jsx)(`path`,{d:`m5 12.5 4.5 4.5L19 7.5`}),chevronDown:(0,J.jsx)(`path`,{d:`m6 9 6 6 6-6`}),chevronLeft:(0,J.jsx)(`path`,{d:`m15 6-6 6 6 6`}),chevronRight:(0,J.jsx)(`path`,{d:`m9 6 6 6-6 6`}),chevronUp:(0,J.jsx)(`path`,{d:`m6 15 6-6 6 6`}),clock:(0,J.jsx)(`path`,{d:`M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),close:(0,J.jsx)(`path`,{d:`M6 6l12 12M18 6 6 18`}),code:(0,J.jsx)(`path`,{d:`m8 8-4 4 4 4m8-8 4 4-4 4M13.5 5l-3 14`}),comment:(0,J.jsx)(`path`,{d:`M4 5h16v11H9l-5 4z`}),copy:(0,J.jsx)(`path`,{d:`M9 9h11v11H9zM5 15H4V4h11v1`}),document:(0,J.jsx)(`path`,{d:`M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5`}),download:(0,J.jsx)(`path`,{d:`M12 4v11m-4-4 4 4 4-4M4 20h16`}),edit:(0,J.jsx)(`path`,{d:`M4 20h4L19 9a2.1 2.1 0 0 0-4-4L4 16zM14 6l4 4`}),external:(0,J.jsx)(`path`,{d:`M14 4h6v6M20 4l-9 9M18 14v6H4V6h6`}),filter:(0,J.jsx)(`path`,{d:`M3 5h18l-7 8.5V20l-4-2v-4.5z`}),gear:(0,J.jsx)(`path`,{d:`M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5`}),grip:(0,J.jsx)(`path`,{d:`M9 5h.01M15 5h.01M9 12h.01M15 12h.01M9 19h.01M15 19h.01`}),help:(0,J.jsx)(`path`,{d:`M9.2 9a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2 1-1.2 1.8v.5M12 17h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),key:(0,J.jsx)(`path`,{d:`M15 9a4 4 0 1 0-4 4l2-2 1 1v2h2v2h2v2h3v-3l-6.3-6.3A4 4 0 0 0 15 9Z`}),link:(0,J.jsx)(`path`,{d:`M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17`}),lock:(0,J.jsx)(`path`,{d:`M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4`}),mail:(0,J.jsx)(`path`,{d:`M3 5h18v14H3zM3 6l9 7 9-7`}),moon:(0,J.jsx)(`path`,{d:`M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z`}),more:(0,J.jsx)(`path`,{d:`M5 12h.01M12 12h.01M19 12h.01`}),move:(0,J.jsx)(`path`,{d:`M4 4v16M8 12h12m-5-5 5 5-5 5`}),people:(0,J.jsx)(`path`,{d:`M15 20v-1a4 4 0 0 0-4-4H7a4 4 0 0 0-4 4v1M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM21 20v-1a4 4 0 0 0-3-3.9M15.5 4.2a3.5 3.5 0 0 1 0 6.6`}),person:(0,J.jsx)(`path`,{d:`M19 20v-1a5 5 0 0 0-5-5h-4a5 5 0 0 0-5 5v1M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z`}),phone:(0,J.jsx)(`path`,{d:`M8 3 4.5 4.5A14 14 0 0 0 19.5 19.5L21 16l-5-2-1.5 2A11 11 0 0 1 8 9.5L10 8z`}),pin:(0,J.jsx)(`path`,{d:`M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z`}),plus:(0,J.jsx)(`path`,{d:`M12 5v14M5 12h14`}),reopen:(0,J.jsx)(`path`,{d:`M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5`}),search:(0,J.jsx)(`path`,{d:`m20 20-4.5-4.5M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z`}),signOut:(0,J.jsx)(`path`,{d:`M9 4H4v16h5M15 8l4 4-4 4M19 12H9`}),sort:(0,J.jsx)(`path`,{d:`M7 4v16m-3-3 3 3 3-3M17 20V4m-3 3 3-3 3 3`}),sun:(0,J.jsx)(`path`,{d:`M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z`}),system:(0,J.jsx)(`path`,{d:`M3 4h18v13H3zM8 21h8M12 17v4`}),tag:(0,J.jsx)(`path`,{d:`M3 4h8l10 10-7 7L4 11zM8 8.5h.01`}),transfer:(0,J.jsx)(`path`,{d:`M4 8h15m-4-4 4 4-4 4M20 16H5m4 4-4-4 4-4`}),trash:(0,J.jsx)(`path`,{d:`M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5`}),upload:(0,J.jsx)(`path`,{d:`M12 16V5m-4 4 4-4 4 4M4 20h16`}),wifiOff:(0,J.jsx)(`path`,{d:`M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.3M15 9.7a10 10 0 0 1 4 2.3M2 8.5A15 15 0 0 1 6.5 5.6M11 5a15 15 0 0 1 11 3.5M12 19h.01`})};function jc({name:e,size:t=16}){return(0,J.jsx)(`svg`,{className:`icon`,width:t,height:t,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,strokeWidth:1.8,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,focusable:`false`,children:Ac[e]})}function Mc({variant:e=`secondary`,size:t=`medium`,icon:n,busy:r=!1,className:i=``,children:a,disabled:o,type:s=`button`,...c}){return(0,J.jsxs)(`button`,{...c,type:s,disabled:o||r,"aria-busy":r||void 0,className:`button ${e} ${t} ${i}`,children:[r?(0,J.jsx)(Fc,{}):n&&(0,J.jsx)(jc,{name:n}),a!==void 0&&(0,J.jsx)(`span`,{children:a})]})}function Nc({label:e,...t}){return(0,J.jsx)(Pc,{text:e,children:(0,J.jsx)(Mc,{variant:`quiet`,...t,className:`icon-only ${t.className??``}`,"aria-label":e})})}function Pc({text:e,children:t}){return(0,J.jsxs)(La,{children:[(0,J.jsx)(Wa,{delay:500,render:t}),(0,J.jsx)(Ja,{children:(0,J.jsx)(yo,{sideOffset:6,className:`above`,children:(0,J.jsx)(bo,{className:`tooltip`,children:e})})})]})}function Fc({label:e}){return(0,J.jsx)(`span`,{className:`spinner`,role:e?`status`:void 0,"aria-label":e,"aria-hidden":!e||void 0})}var Ic=(0,j.createContext)(null);function Lc({label:e,hint:t,error:n,children:r,hideLabel:i=!1}){let a=(0,j.useId)(),o=n||t?`${a}-note`:void 0;return(0,J.jsxs)(`div`,{className:`field`,children:[(0,J.jsx)(`label`,{htmlFor:a,className:i?`unseen`:void 0,children:e}),(0,J.jsx)(Ic,{value:{id:a,note:o,invalid:!!n},children:r}),n?(0,J.jsx)(`p`,{className:`field-error`,id:o,role:`alert`,children:n}):t&&(0,J.jsx)(`p`,{className:`field-hint`,id:o,children:t})]})}function Rc(){let e=(0,j.useContext)(Ic);return e?{id:e.id,"aria-describedby":e.note,"aria-invalid":e.invalid||void 0}:{}}function zc({className:e=``,...t}){return(0,J.jsx)(`input`,{...Rc(),...t,className:`control ${e}`})}function Bc({className:e=``,rows:t=3,...n}){return(0,J.jsx)(`textarea`,{...Rc(),rows:t,...n,className:`control ${e}`})}function Vc({className:e=``,...t}){return(0,J.jsx)(`select`,{...Rc(),...t,className:`control select ${e}`})}function Hc({label:e,className:t=``,...n}){return(0,J.jsxs)(`label`,{className:`checkbox ${t}`,children:[(0,J.jsx)(`input`,{...n,type:`checkbox`}),(0,J.jsx)(`span`,{children:e})]})}function Uc({label:e,className:t=``,...n}){return(0,J.jsx)(`input`,{type:`search`,autoComplete:`off`,spellCheck:!1,placeholder:e,...n,"aria-label":e,className:`control search ${t}`})}var Wc=j.createContext(void 0);function Gc(e){let t=j.useContext(Wc);if(!e&&t===void 0)throw Error(H(27));return t}var Kc=j.forwardRef(function(e,t){let{render:n,className:r,style:i,forceRender:a=!1,...o}=e,s=Gc(),c=s.useState(`open`),l=s.useState(`nested`),u=s.useState(`mounted`);return Dr(`div`,e,{state:{open:c,transitionStatus:s.useState(`transitionStatus`)},ref:[s.context.backdropRef,t],stateAttributesMapping:nt,props:[{role:`presentation`,hidden:!u,style:{userSelect:`none`,WebkitUserSelect:`none`}},o],enabled:a||!l})}),qc=j.createContext(void 0);function Jc(e=!1){let t=j.useContext(qc);if(t===void 0&&!e)throw Error(H(16));return t}function Yc(e){let{focusableWhenDisabled:t,disabled:n,composite:r=!1,tabIndex:i=0,isNativeButton:a}=e,o=r&&t!==!1,s=r&&t===!1;return{props:j.useMemo(()=>{let e={onKeyDown(e){n&&t&&e.key!==`Tab`&&e.preventDefault()}};return r||(e.tabIndex=i,!a&&n&&(e.tabIndex=t?i:-1)),(a&&(t||o)||!a&&n)&&(e[`aria-disabled`]=n),a&&(!t||s)&&(e.disabled=n),e},[r,n,t,o,s,a,i])}}function Xc(e,t,{detail:n=0,pointerType:r=``}={}){e.dispatchEvent(new(d(e)).PointerEvent(`click`,{bubbles:!0,cancelable:!0,composed:!0,detail:n,pointerType:r,shiftKey:t.shiftKey,ctrlKey:t.ctrlKey,altKey:t.altKey,metaKey:t.metaKey}))}function Zc(e={}){let{disabled:t=!1,focusableWhenDisabled:n,tabIndex:r=0,native:i=!0,composite:a}=e,o=j.useRef(null),s=Jc(!0),c=a??s!==void 0,{props:l}=Yc({focusableWhenDisabled:n,disabled:t,composite:c,tabIndex:r,isNativeButton:i}),u=j.useCallback(()=>{let e=o.current;Qc(e)&&c&&t&&l.disabled===void 0&&e.disabled&&(e.disabled=!1)},[t,l.disabled,c]);return V(u,[u]),{getButtonProps:j.useCallback((e={})=>{let{onClick:n,onMouseDown:r,onKeyUp:a,onKeyDown:o,onPointerDown:s,...u}=e;return mr({onClick(e){t?e.preventDefault():n?.(e)},onMouseDown(e){t||r?.(e)},onKeyDown(e){if(t||(wr(e),o?.(e),e.baseUIHandlerPrevented))return;let n=e.target===e.currentTarget,r=e.currentTarget,a=Qc(r),s=!i&&$c(r),l=n&&(i?a:!s),u=e.key===`Enter`,d=e.key===` `,f=r.getAttribute(`role`),p=f?.startsWith(`menuitem`)||f===`option`||f===`gridcell`;if(n&&c&&d){if(e.defaultPrevented&&p)return;e.preventDefault(),(!i||a)&&(e.preventBaseUIHandler(),Xc(r,e))}else!l||i||!d&&!u?n&&s&&d&&e.preventDefault():e.defaultPrevented||(e.preventDefault(),u&&(e.preventBaseUIHandler(),Xc(r,e)))},onKeyUp(e){t||(wr(e),a?.(e),e.target===e.currentTarget&&i&&c&&Qc(e.currentTarget)&&e.key===` `?e.preventDefault():e.baseUIHandlerPrevented||e.target!==e.currentTarget||i||c||e.defaultPrevented||e.key!==` `||(e.preventBaseUIHandler(),Xc(e.currentTarget,e)))},onPointerDown(e){t?e.preventDefault():s?.(e)}},i?{type:`button`}:{role:`button`},l,u)},[t,l,c,i]),buttonRef:X(e=>{o.current=e,u()})}}function Qc(e){return s(e)&&e.tagName===`BUTTON`}function $c(e){return s(e)&&e.tagName===`A`&&!!e.href}var el=j.forwardRef(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,...s}=e,c=Gc(),l=c.useState(`open`),{getButtonProps:u,buttonRef:d}=Zc({disabled:a,native:o}),f={disabled:a};function p(e){l&&c.setOpen(!1,q(wt,e.nativeEvent))}return Dr(`button`,e,{state:f,ref:[t,d],props:[{onClick:p},s,u]})}),tl=j.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Gc(),c=za(a);return s.useSyncedValueWithCleanup(`descriptionElementId`,c),Dr(`p`,e,{ref:t,props:[{id:c},o]})}),nl=j.createContext(void 0);function rl(){let e=j.useContext(nl);if(e===void 0)throw Error(H(26));return e}var il=`ArrowUp`,al=`ArrowDown`,ol=`ArrowLeft`,sl=`ArrowRight`,cl=new Set([il,al,ol,sl,`Home`,`End`]),ll=[`Shift`,`Control`,`Alt`,`Meta`];function ul(e){return s(e)&&e.tagName===`INPUT`}function dl(e){return!!(ul(e)&&e.selectionStart!=null||s(e)&&e.tagName===`TEXTAREA`)}function fl(e,t,n,r){if(!e||!t||!t.scrollTo)return;let i=e.scrollLeft,a=e.scrollTop,o=e.clientWidth<e.scrollWidth,s=e.clientHeight<e.scrollHeight;if(o&&r!==`vertical`){let r=pl(e,t,`left`),a=ml(e),o=ml(t);n===`ltr`&&(r+t.offsetWidth+o.scrollMarginRight>e.scrollLeft+e.clientWidth-a.scrollPaddingRight?i=r+t.offsetWidth+o.scrollMarginRight-e.clientWidth+a.scrollPaddingRight:r-o.scrollMarginLeft<e.scrollLeft+a.scrollPaddingLeft&&(i=r-o.scrollMarginLeft-a.scrollPaddingLeft)),n===`rtl`&&(r-o.scrollMarginLeft<e.scrollLeft+a.scrollPaddingLeft?i=r-o.scrollMarginLeft-a.scrollPaddingLeft:r+t.offsetWidth+o.scrollMarginRight>e.scrollLeft+e.clientWidth-a.scrollPaddingRight&&(i=r+t.offsetWidth+o.scrollMarginRight-e.clientWidth+a.scrollPaddingRight))}if(s&&r!==`horizontal`){let n=pl(e,t,`top`),r=ml(e),i=ml(t);n-i.scrollMarginTop<e.scrollTop+r.scrollPaddingTop?a=n-i.scrollMarginTop-r.scrollPaddingTop:n+t.offsetHeight+i.scrollMarginBottom>e.scrollTop+e.clientHeight-r.scrollPaddingBottom&&(a=n+t.offsetHeight+i.scrollMarginBottom-e.clientHeight+r.scrollPaddingBottom)}e.scrollTo({left:i,top:a,behavior:`auto`})}function pl(e,t,n){let r=n===`left`?`offsetLeft`:`offsetTop`,i=0;for(;t.offsetParent&&(i+=t[r],t.offsetParent!==e);)t=t.offsetParent;return i}function ml(e){let t=getComputedStyle(e);return{scrollMarginTop:parseFloat(t.scrollMarginTop)||0,scrollMarginRight:parseFloat(t.scrollMarginRight)||0,scrollMarginBottom:parseFloat(t.scrollMarginBottom)||0,scrollMarginLeft:parseFloat(t.scrollMarginLeft)||0,scrollPaddingTop:parseFloat(t.scrollPaddingTop)||0,scrollPaddingRight:parseFloat(t.scrollPaddingRight)||0,scrollPaddingBottom:parseFloat(t.scrollPaddingBottom)||0,scrollPaddingLeft:parseFloat(t.scrollPaddingLeft)||0}}var hl=`--nested-dialogs`,gl=`data-nested-dialog-open`,_l={...tt,...He,nestedDialogOpen(e){return e?{[gl]:``}:null}},vl=j.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,initialFocus:o,...s}=e,c=Gc(),l=c.useState(`descriptionElementId`),u=c.useState(`disablePointerDismissal`),d=c.useState(`floatingRootContext`),f=c.useState(`popupProps`),p=c.useState(`modal`),m=c.useState(`mounted`),h=c.useState(`nested`),g=c.useState(`nestedOpenDialogCount`),_=c.useState(`open`),v=c.useState(`openMethod`),y=c.useState(`titleElementId`),b=c.useState(`transitionStatus`),x=c.useState(`role`),S=d.useState(`floatingId`);rl(),xi({open:_,ref:c.context.popupRef,onComplete(){_&&c.context.onOpenChangeComplete?.(!0)}});let C=o===void 0?wi(c.context.popupRef):o,w=g>0,T=c.useStateSetter(`popupElement`),E=Dr(`div`,e,{state:{open:_,nested:h,transitionStatus:b,nestedDialogOpen:w},props:[f,{id:S,"aria-labelledby":y,"aria-describedby":l,role:x,...Ci,hidden:!m,onKeyDown(e){cl.has(e.key)&&e.stopPropagation()},style:{[hl]:g}},s],ref:[t,c.context.popupRef,T],stateAttributesMapping:_l});return(0,J.jsx)(si,{context:d,openInteractionType:v,disabled:!m,closeOnFocusOut:!u,initialFocus:C,returnFocus:a,modal:p!==!1,restoreFocus:`popup`,children:E})}),yl=j.forwardRef(function(e,t){let{cutout:n,...r}=e,i;if(n){let e=n.getBoundingClientRect();i=`polygon(0% 0%,100% 0%,100% 100%,0% 100%,0% 0%,${e.left}px ${e.top}px,${e.left}px ${e.bottom}px,${e.right}px ${e.bottom}px,${e.right}px ${e.top}px,${e.left}px ${e.top}px)`}return(0,J.jsx)(`div`,{ref:t,role:`presentation`,"data-base-ui-inert":``,...r,style:{position:`fixed`,inset:0,userSelect:`none`,WebkitUserSelect:`none`,clipPath:i}})}),bl=j.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,i=Gc(),a=i.useState(`mounted`),o=i.useState(`modal`),s=i.useState(`open`);return a||n?(0,J.jsx)(nl.Provider,{value:n,children:(0,J.jsxs)(Hr,{ref:t,...r,children:[a&&o===!0&&(0,J.jsx)(yl,{ref:i.context.internalBackdropRef,inert:xo(!s)}),e.children]})}):null}),xl={},Sl={},Cl=``;function wl(e,t){return a(e)?e:t}function Tl(e,t,n){return/hidden|clip/.test(e.getComputedStyle(wl(t,n)).overflowY)}function El(e){if(typeof document>`u`)return!1;let t=Z(e);return d(t).innerWidth-t.documentElement.clientWidth>0}function Dl(e){if(!(typeof CSS<`u`&&CSS.supports&&CSS.supports(`scrollbar-gutter`,`stable`))||typeof document>`u`)return!1;let t=Z(e),n=t.documentElement,r=t.body,i=wl(n,r),a=i.style.overflowY,o=n.style.scrollbarGutter;n.style.scrollbarGutter=`stable`,i.style.overflowY=`scroll`;let s=i.offsetWidth;i.style.overflowY=`hidden`;let c=i.offsetWidth;return i.style.overflowY=a,n.style.scrollbarGutter=o,s===c}function Ol(e){let t=Z(e),n=t.documentElement,r=t.body,i=wl(n,r),a={overflowY:i.style.overflowY,overflowX:i.style.overflowX};return Object.assign(i.style,{overflowY:`hidden`,overflowX:`hidden`}),()=>{Object.assign(i.style,a)}}function kl(e){let t=Z(e),n=t.documentElement,r=t.body,i=d(n),a=0,o=0,s=!1,c=nn.create();if(be&&(i.visualViewport?.scale??1)!==1)return()=>{};function l(){let t=i.getComputedStyle(n),c=i.getComputedStyle(r),l=(t.scrollbarGutter||``).includes(`both-edges`)?`stable both-edges`:`stable`;a=n.scrollTop,o=n.scrollLeft,xl={scrollbarGutter:n.style.scrollbarGutter,overflowY:n.style.overflowY,overflowX:n.style.overflowX},Cl=n.style.scrollBehavior,Sl={position:r.style.position,height:r.style.height,width:r.style.width,boxSizing:r.style.boxSizing,overflowY:r.style.overflowY,overflowX:r.style.overflowX,scrollBehavior:r.style.scrollBehavior};let u=n.scrollHeight>n.clientHeight,d=n.scrollWidth>n.clientWidth,f=t.overflowY===`scroll`||c.overflowY===`scroll`,p=t.overflowX===`scroll`||c.overflowX===`scroll`,m=Math.max(0,i.innerWidth-r.clientWidth),h=Math.max(0,i.innerHeight-r.clientHeight),g=parseFloat(c.marginTop)+parseFloat(c.marginBottom),_=parseFloat(c.marginLeft)+parseFloat(c.marginRight),v=wl(n,r);s=Dl(e),s?(n.style.scrollbarGutter=l,v.style.overflowY=`hidden`,v.style.overflowX=`hidden`):(Object.assign(n.style,{scrollbarGutter:l,overflowY:`hidden`,overflowX:`hidden`}),(u||f)&&(n.style.overflowY=`scroll`),(d||p)&&(n.style.overflowX=`scroll`),Object.assign(r.style,{position:`relative`,height:g||h?`calc(100dvh - ${g+h}px)`:`100dvh`,width:_||m?`calc(100vw - ${_+m}px)`:`100vw`,boxSizing:`border-box`,overflowY:`hidden`,overflowX:`hidden`,scrollBehavior:`unset`}),r.scrollTop=a,r.scrollLeft=o,n.setAttribute(`data-base-ui-scroll-locked`,``),n.style.scrollBehavior=`unset`)}function u(){Object.assign(n.style,xl),Object.assign(r.style,Sl),s||(n.scrollTop=a,n.scrollLeft=o,n.removeAttribute(`data-base-ui-scroll-locked`),n.style.scrollBehavior=Cl)}function f(){u(),c.request(l)}l();let p=Y(i,`resize`,f);return()=>{c.cancel(),u(),typeof i.removeEventListener==`function`&&p()}}var Al=new class{lockCount=0;restore=null;timeoutLock=ce.create();timeoutUnlock=ce.create();acquire(e){return this.lockCount+=1,this.lockCount===1&&this.restore===null&&this.timeoutLock.start(0,()=>this.lock(e)),this.release}release=()=>{--this.lockCount,this.lockCount===0&&this.restore&&this.timeoutUnlock.start(0,this.unlock)};unlock=()=>{this.lockCount===0&&this.restore&&(this.restore?.(),this.restore=null)};lock(e){if(this.lockCount===0||this.restore!==null)return;let t=Z(e),n=t.documentElement,r=t.body,i=d(n);if(Tl(i,n,r)){let t=new i.MutationObserver(()=>{Tl(i,n,r)||(t.disconnect(),this.restore=null,this.lock(e))}),a={attributes:!0};t.observe(n,a),t.observe(r,a),this.restore=()=>t.disconnect();return}let a=he||!El(e);this.restore=a?Ol(e):kl(e)}};function jl(e=!0,t=null){V(()=>{if(e)return Al.acquire(t)},[e,t])}function Ml({store:e,parentContext:t,isDrawer:n}){let r=e.useState(`open`),i=e.useState(`mounted`),a=e.useState(`disablePointerDismissal`),o=e.useState(`modal`),s=e.useState(`popupElement`),c=e.useState(`floatingRootContext`),[l,u]=j.useState(0),[d,f]=j.useState(0),p=l===0,m=mi(c,{outsidePressEvent(){return e.context.internalBackdropRef.current||e.context.backdropRef.current?`intentional`:{mouse:o===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}},outsidePress(t){if(!e.context.outsidePressEnabledRef.current||`button`in t&&t.button!==0)return!1;if(`touches`in t){if(t.type===`touchend`){if(t.changedTouches.length!==1||t.touches.length!==0)return!1}else if(t.touches.length!==1)return!1}let n=je(t);if(p&&!a){if(o){let t=e.context.internalBackdropRef.current,r=e.context.backdropRef.current;return t||r?t===n||r===n||K(n,s)&&!n?.hasAttribute(`data-base-ui-portal`):!0}return!0}return!1},escapeKey:p});return jl(r&&o===!0,s),e.useContextCallback(`onNestedDialogOpen`,(t,n)=>{(e.select(`open`)||e.select(`mounted`))&&(u(t),f(n))}),V(()=>{!r&&!i&&(u(0),f(0))},[r,i]),V(()=>(t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(l+1,d+ +!!n),()=>{t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(0,0)}),[n,r,l,d,t]),Fi(e,{activeTriggerProps:m.reference,inactiveTriggerProps:m.trigger,popupProps:m.floating,nestedOpenDialogCount:l,nestedOpenDrawerCount:d}),null}var Nl={...aa,modal:e=>e.modal,nested:e=>e.nested,nestedOpenDialogCount:e=>e.nestedOpenDialogCount,nestedOpenDrawerCount:e=>e.nestedOpenDrawerCount,disablePointerDismissal:e=>e.disablePointerDismissal,openMethod:e=>e.openMethod,descriptionElementId:e=>e.descriptionElementId,titleElementId:e=>e.titleElementId,viewportElement:e=>e.viewportElement,role:e=>e.role},Pl=class extends Xi{constructor(e,t,n){let r=new Li,i=Fl(e,r,t,n);super(i,Il(r),Nl)}setOpen=(e,t)=>{t.preventUnmountOnClose=()=>{this.set(`preventUnmountingOnClose`,!0)},!e&&t.trigger==null&&this.state.activeTriggerId!=null&&(t.trigger=this.state.activeTriggerElement??void 0),this.context.onOpenChange?.(e,t),t.isCanceled||(this.state.floatingRootContext.dispatchOpenChange(e,t),this.update(ki(this.state,e,t.trigger)))}};function Fl(e,t,n,r=!1){return{...$i(t,n,r),modal:!0,disablePointerDismissal:!1,viewportElement:null,descriptionElementId:void 0,titleElementId:void 0,openMethod:null,nested:!1,nestedOpenDialogCount:0,nestedOpenDrawerCount:0,role:`dialog`,...e}}function Il(e){return{popupRef:j.createRef(),backdropRef:j.createRef(),internalBackdropRef:j.createRef(),outsidePressEnabledRef:{current:!0},triggerElements:e,onOpenChange:void 0,onOpenChangeComplete:void 0}}function Ll(e,t){let{children:n,open:r,defaultOpen:i=!1,onOpenChange:a,onOpenChangeComplete:o,disablePointerDismissal:s=!1,modal:c=!0,actionsRef:l,handle:u,triggerId:d,defaultTriggerId:f=null}=t,p=e===`drawer`,m=e===`alert-dialog`,h=m?!0:c,g=m||s,_=m?`alertdialog`:`dialog`,v=Gc(!0),y={modal:h,disablePointerDismissal:g,nested:v!=null,role:_},b=Ti((e,t)=>new Pl({open:i,openProp:r,activeTriggerId:f,triggerIdProp:d,...y},e,t),!0);b.useControlledProp(`openProp`,r),b.useControlledProp(`triggerIdProp`,d),b.useSyncedValues(y),b.useContextCallback(`onOpenChange`,a),b.useContextCallback(`onOpenChangeComplete`,o);let x=b.useState(`open`),S=b.useState(`mounted`),C=b.useState(`payload`);Ii(b,x),Ni(b);let{forceUnmount:w}=Pi(x,b);j.useImperativeHandle(l,()=>({unmount:w,close:()=>b.setOpen(!1,q(Ft))}),[w,b]);let T=x||S||u!=null;return(0,J.jsxs)(Wc.Provider,{value:b,children:[u&&(0,J.jsx)(Ei,{handle:u,store:b}),T&&(0,J.jsx)(Ml,{store:b,parentContext:v?.context,isDrawer:p}),typeof n==`function`?n({payload:C}):n]})}var Rl=R(function(e){return Ll(`dialog`,e)}),zl=j.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Gc(),c=za(a);return s.useSyncedValueWithCleanup(`titleElementId`,c),Dr(`h2`,e,{ref:t,props:[{id:c},o]})});function Bl(e){let t=j.useRef(``),n=j.useCallback(n=>{n.defaultPrevented||(t.current=n.pointerType,e(n,n.pointerType))},[e]);return{onClick:j.useCallback(n=>{n.detail===0?e(n,`keyboard`):(`pointerType`in n?e(n,n.pointerType):e(n,t.current),t.current=``)},[e]),onPointerDown:n}}function Vl(e,t){let n=j.useRef(e),r=X(t);V(()=>{n.current!==e&&r(n.current),n.current=e},[e,r])}function Hl(e,t){let{onClick:n,onPointerDown:r}=Bl(X((n,r)=>{(typeof e==`function`?e():e)||t(r||(he?`touch`:``))}));return j.useMemo(()=>({onClick:n,onPointerDown:r}),[n,r])}function Ul(e){let[t,n]=j.useState(null),r=Hl(e,n);return Vl(e,t=>{t&&!e&&n(null)}),j.useMemo(()=>({openMethod:t,triggerProps:r}),[t,r])}var Wl=j.createContext(void 0);function Gl(e){let t=j.useContext(Wl);if(t===void 0&&!e)throw Error(H(33));return t}var Kl=j.createContext(void 0);function ql(e){let t=j.useContext(Kl);if(t===void 0&&!e)throw Error(H(36));return t}var Jl=j.createContext(void 0);function Yl(e=!0){let t=j.useContext(Jl);if(t===void 0&&!e)throw Error(H(25));return t}function Xl({controlled:e,default:t,name:n,state:r=`value`}){let{current:i}=j.useRef(e!==void 0),[a,o]=j.useState(()=>t);return[i&&e!==void 0?e:a,j.useCallback(e=>{i||o(e)},[])]}var Zl=j.createContext(null);function Ql(e=`root`){let t=j.useContext(Zl),n=j.useContext(Kl);return t===null||n===void 0?null:(e===`submenu-trigger`?n.virtualFocus||n.parentVirtualFocus:n.virtualFocus)?t:null}var $l={visible:!0,ref:null};function eu(){return $l}function tu(e,t,n=`root`){let r=Ql(n),i=((n===`submenu-trigger`?r?.useSubmenuTrigger:r?.useItem)??eu)({label:e.label,children:e.children,render:e.render}),a=Vt(t,i.ref);return{visible:i.visible,ref:a,props:i.props}}var nu=j.createContext(void 0);function ru(){let e=j.useContext(nu);if(e===void 0)throw Error(H(30));return e}function iu(e){e.preventDefault()}function au(e){let{closeOnClick:t,highlighted:n,id:r,nodeId:i,store:a,typingRef:o,itemRef:s,itemMetadata:c}=e,l=ql(),u=Yl(!0),d=c.type===`submenu-trigger`,f=d?l.parentVirtualFocus:l.virtualFocus,p=(d&&l.parent.type===`menu`?l.parent.store:l.store).useState(`webkitAriaSelected`,n),{events:m}=a.useState(`floatingTreeRoot`),h=a.useState(`open`),g=u!==void 0,_=!f&&h&&n?0:-1;return j.useMemo(()=>({id:r,role:`menuitem`,tabIndex:_,"aria-selected":p,onMouseDown:f?iu:void 0,onKeyDown(e){e.key===` `&&o?.current&&e.preventDefault()},onMouseMove(e){i&&m.emit(`itemhover`,{nodeId:i,target:e.currentTarget})},onClick(e){t&&m.emit(`close`,{domEvent:e.nativeEvent,reason:Ct})},onMouseUp(e){if(u){let t=u.initialCursorPointRef.current;if(u.initialCursorPointRef.current=null,g&&t&&Math.abs(e.clientX-t.x)<=1&&Math.abs(e.clientY-t.y)<=1||g&&!ve&&e.button===2)return}s.current&&a.context.allowMouseUpTriggerRef.current&&(!g||e.button===2)&&c.type===`regular-item`&&Xc(s.current,e,{detail:1,pointerType:`mouse`})}}),[t,_,r,m,i,a.context.allowMouseUpTriggerRef,o,s,u,g,c.type,p,f])}var ou={type:`regular-item`};function su(e){let{closeOnClick:t,disabled:n,highlighted:r,id:i,store:a,typingRef:o=a.context.typingRef,nativeButton:s,itemMetadata:c,nodeId:l}=e,u=j.useRef(null),{getButtonProps:d,buttonRef:f}=Zc({disabled:n,focusableWhenDisabled:!0,native:s,composite:!0}),p=au({closeOnClick:t,highlighted:r,id:i,nodeId:l,store:a,typingRef:o,itemRef:u,itemMetadata:c}),m=j.useCallback(e=>mr(p,{onMouseEnter(e){c.type===`submenu-trigger`&&c.setActive(e.nativeEvent)}},e,d),[p,d,c]),h=Vt(u,f);return j.useMemo(()=>({getItemProps:m,itemRef:h}),[m,h])}var cu=j.createContext({register:()=>{},unregister:()=>{},subscribeMapChange:()=>()=>{},nextIndexRef:{current:0}});function lu(){return j.useContext(cu)}function uu(e={}){let{guess:t,label:n,metadata:r,textRef:i,index:a}=e,{register:o,unregister:s,subscribeMapChange:c,nextIndexRef:l}=lu(),u=j.useRef(-1),[d,f]=j.useState(a==null&&t?()=>{if(u.current===-1){let e=l.current;l.current+=1,u.current=e}return u.current}:-1),p=a??d,m=j.useRef(null),h=j.useCallback(e=>{let t=m.current;t&&s(t),m.current=e,e&&o(e,{metadata:r??null,index:a??null,label:n,textRef:i})},[a,o,s,r,n,i]);return V(()=>{if(a==null)return c(e=>{let t=m.current?e.get(m.current)?.index:null;t!=null&&f(t)})},[a,c]),{ref:h,index:p}}var du=`data-checked`,fu=`data-unchecked`,pu={checked(e){return e?{[du]:``}:{[fu]:``}},...He},mu=j.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,checked:l=!1,onCheckedChange:u,style:d,...f}=e,{store:p}=ql(),m=uu({guess:!0,label:a}),h=za(i),g=p.useState(`disabled`),_=p.useState(`isActive`,m.index),v=p.useState(`floatingNodeId`),y=p.useState(`itemProps`),b=s||g,{getItemProps:x,itemRef:S}=su({closeOnClick:c,disabled:b,highlighted:_,id:h,store:p,nativeButton:o,nodeId:v,itemMetadata:ou}),C=j.useMemo(()=>({disabled:b,highlighted:_,checked:l}),[b,_,l]);function w(e){let t=q(Ct,e.nativeEvent,void 0,{preventUnmountOnClose:re});u?.(!l,t)}let T=Dr(`div`,e,{state:C,stateAttributesMapping:pu,props:[y,{role:`menuitemcheckbox`,"aria-checked":l,onClick:w},f,x],ref:[S,t,m.ref]});return(0,J.jsx)(nu.Provider,{value:C,children:T})}),hu=j.forwardRef(function(e,t){let{checked:n,defaultChecked:r,onCheckedChange:i,...a}=e,[o,s]=Xl({controlled:n,default:r??!1,name:`MenuCheckboxItem`,state:`checked`}),c=tu(e,t);function l(e,t){i?.(e,t),t.isCanceled||s(e)}return c.visible?(0,J.jsx)(mu,{...a,checked:o,onCheckedChange:l,ref:c.ref}):null}),gu=j.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=ru(),c=j.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=gi(s.checked);return xi({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Dr(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},ref:[t,c],stateAttributesMapping:pu,props:{"aria-hidden":!0,...o},enabled:a||u})}),_u=j.createContext(void 0);function vu(){let e=j.useContext(_u);if(e===void 0)throw Error(H(31));return e}var yu=j.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,[o,s]=j.useState(void 0),c=Dr(`div`,e,{ref:t,props:{role:`group`,"aria-labelledby":o,...a}});return(0,J.jsx)(_u.Provider,{value:s,children:c})}),bu=j.forwardRef(function(e,t){let n=Ql()?.Group??yu;return(0,J.jsx)(n,{...e,ref:t})}),xu=j.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=za(a),c=vu();return V(()=>(c(s),()=>{c(e=>e===s?void 0:e)}),[c,s]),Dr(`div`,e,{ref:t,props:{id:s,"aria-hidden":!0,...o}})}),Su=j.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!0,style:l,...u}=e,{store:d}=ql(),f=uu({guess:!0,label:a}),p=za(i),m=d.useState(`disabled`),h=d.useState(`isActive`,f.index),g=d.useState(`floatingNodeId`),_=d.useState(`itemProps`),v=s||m,{getItemProps:y,itemRef:b}=su({closeOnClick:c,disabled:v,highlighted:h,id:p,store:d,nativeButton:o,nodeId:g,itemMetadata:ou});return Dr(`div`,e,{state:{disabled:v,highlighted:h},props:[_,u,y],ref:[b,t,f.ref]})}),Cu=j.forwardRef(function(e,t){let n=tu(e,t);return n.visible?(0,J.jsx)(Su,{...e,ref:n.ref}):null}),wu=j.createContext(void 0);function Tu(e){let t=j.useContext(wu);if(t===void 0&&!e)throw Error(H(69));return t}var Eu=j.createContext(void 0);function Du(){return j.useContext(Eu)}function Ou(e,t){let n=jr(e.render);if(j.isValidElement(n)){let e=n.props;if(Object.hasOwn(e,`id`))return e.id??``}return e.id??t}function ku(e,t,n){let r=Ou(e,t),i=r===t?void 0:r;return[r,j.useCallback(e=>n?.(e?i:void 0),[i,n])]}function Au(e,t,n){let r=jr(e.render),i=j.isValidElement(r)?r.props:void 0,a=e[`aria-label`]??i?.[`aria-label`],o=e[`aria-labelledby`]??i?.[`aria-labelledby`];return o==null&&!a&&(o=t?t.id||void 0:n||void 0),o}var ju=j.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,id:o,initialFocus:s,...c}=e,{store:l,defaultFloatingId:u,setRenderedFloatingId:d,virtualFocus:f,orientation:p}=ql(),m=Du(),{side:h,align:g}=Gl(),_=Tu(!0)!=null,v=l.useState(`open`),y=l.useState(`transitionStatus`),b=l.useState(`popupProps`),x=l.useState(`mounted`),S=l.useState(`instantType`),C=l.useState(`activeTriggerElement`),w=l.useState(`parent`),T=l.useState(`lastOpenChangeReason`),E=l.useState(`rootId`),D=l.useState(`floatingRootContext`),O=l.useState(`floatingTreeRoot`),ee=l.useState(`closeDelay`),k=l.useState(`hoverEnabled`),A=l.useState(`disabled`),M=l.useState(`openMethod`),N=l.useState(`activeTriggerId`),P=l.useState(`listElement`),[F,I]=ku(e,u,d),te=Au(e,C,N),L=w.type===`menu`?m:void 0,R=w.type===`context-menu`,ne=s??w.type!==`menu`;s===void 0&&P&&w.type!==`menu`&&(ne=()=>l.state.activeIndex===null&&P),xi({open:v,ref:l.context.popupRef,onComplete(){v&&l.context.onOpenChangeComplete?.(!0)}}),j.useEffect(()=>{function e(e){l.setOpen(!1,q(e.reason,e.domEvent))}return O.events.on(`close`,e),()=>{O.events.off(`close`,e)}},[O.events,l]),ma(D,{enabled:k&&!A&&!R&&w.type!==`menubar`,closeDelay:ee});let z=l.useStateSetter(`popupElement`),{parentVirtualFocusRef:re,handleFocus:ie}=(j.useContext(Zl)?.useParentHandoff??Nu)(l,w,v,f),B=Dr(`div`,e,{state:{transitionStatus:y,side:h,align:g,open:v,nested:w.type===`menu`,instant:S},ref:[t,l.context.popupRef,z,I],stateAttributesMapping:nt,props:[b,{id:F,...P?{role:`presentation`}:{role:`menu`,"aria-orientation":p===`horizontal`?`horizontal`:void 0,"aria-labelledby":te},onKeyDown(e){L?.onPopupKeyDown?.(e),_&&cl.has(e.key)&&e.stopPropagation()},onFocus:ie},_o(y),c,{"data-rootownerid":E}]}),V=w.type===void 0||R;(C||w.type===`menubar`&&T!==`outside-press`)&&(V=!0);let ae=L?.getReturnElement??re;return(0,J.jsx)(si,{context:D,openInteractionType:M,modal:R,disabled:!x,returnFocus:a??ae??V,explicitReturnFocus:a===void 0&&ae?!1:void 0,initialFocus:ne,restoreFocus:!0,getInsideElements:w.type===void 0?()=>[l.context.beforeTriggerFocusGuardRef.current]:void 0,externalTree:w.type===`menubar`?void 0:O,previousFocusableElement:C,nextFocusableElement:w.type===void 0?l.context.triggerFocusTargetRef:void 0,beforeContentFocusGuardRef:l.context.beforeContentFocusGuardRef,children:B})}),Mu={parentVirtualFocusRef:void 0,handleFocus:void 0};function Nu(){return Mu}var Pu=j.forwardRef(function(e,t){let n=Ql()?.Popup??ju;return(0,J.jsx)(n,{...e,ref:t})}),Fu=j.createContext(void 0);function Iu(){let e=j.useContext(Fu);if(e===void 0)throw Error(H(32));return e}var Lu=j.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,{store:i,parent:a}=ql();if(!(i.useState(`mounted`)||n))return null;let o=a.type===`menu`||a.type===`menubar`?`group`:void 0;return(0,J.jsx)(Fu.Provider,{value:n,children:(0,J.jsx)(Hr,{ref:t,...r,portalOwnerRole:o})})});function Ru(e){let{children:t,elementsRef:n,labelsRef:r,onMapChange:i}=e,a=X(i),[,o]=j.useState(0),s=N(Bu).current,c=N(zu).current,l=j.useRef(0),u=j.useRef(!0),d=j.useRef(null),f=j.useRef(null),p=X(()=>{u.current||(u.current=!0,o(e=>e+1))}),m=X((e,t)=>{c.set(e,t),p()}),h=X(e=>{c.delete(e),p()}),g=X(e=>{let t=new Map;return n.current.length=0,r&&(r.current.length=0),e.forEach(e=>{t.set(e.element,{...e.registration.metadata??{},index:e.index}),n.current[e.index]=e.element,r&&(r.current[e.index]=e.registration.label===void 0?e.registration.textRef?.current?.textContent??e.element.textContent:e.registration.label)}),l.current=n.current.length,t});function _(e){if(f.current?.disconnect(),f.current=null,typeof MutationObserver!=`function`||e.length<2)return;let t=new MutationObserver(n=>{if(!Uu(n))return;let r=null;for(let n of e)if(n.isConnected){if(r&&Wu(r,n)>0){t.disconnect(),p();return}r=n}});f.current=t;let n=new Set;for(let t=1;t<e.length;t+=1){let r=Hu(e[t-1],e[t]);r&&n.add(r)}n.forEach(e=>t.observe(e,{childList:!0}))}let v=X(()=>{let[e,t]=Vu(c),n=g(e),r=d.current,i=!r||r.length!==e.length||e.some((e,t)=>{let n=r[t];return e.index!==n.index||e.element!==n.element||e.registration.index!==n.registration.index||e.registration.metadata!==n.registration.metadata});_(t),d.current=e,u.current=!1,i&&(s.forEach(e=>e(n)),a(n))});V(()=>(!u.current&&d.current&&g(d.current),()=>{n.current=[],r&&(r.current=[])}),[n,r,g]),V(()=>{u.current&&v()}),V(()=>()=>{f.current?.disconnect(),u.current=!0},[]);let y=X(e=>(s.add(e),()=>{s.delete(e)})),b=j.useMemo(()=>({register:m,unregister:h,subscribeMapChange:y,nextIndexRef:l}),[m,h,y,l]);return(0,J.jsx)(cu.Provider,{value:b,children:t})}function zu(){return new Map}function Bu(){return new Set}function Vu(e){let t=new Set,n=[],r=[];e.forEach((e,i)=>{if(!i.isConnected)return;let a=e.index,o={index:a??-1,element:i,registration:e};a===null?r.push(o):a>=0&&(t.add(a),n.push(o))});let i=0;return r.sort((e,t)=>Wu(e.element,t.element)),r.forEach(e=>{for(;t.has(i);)i+=1;e.index=i,n.push(e),i+=1}),t.size>0&&n.sort((e,t)=>e.index-t.index),[n,r.map(e=>e.element)]}function Hu(e,t){let n=e.parentElement;for(;n&&!n.contains(t);)n=n.parentElement;return n}function Uu(e){for(let t of e)for(let e=0;e<t.removedNodes.length;e+=1)if(t.removedNodes[e].isConnected)return!0;return!1}function Wu(e,t){return e.nextElementSibling===t?-1:t.nextElementSibling===e?1:e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1}function Gu(e){let{store:t,domReference:n,positionerElement:r,open:i}=e,a=j.useRef(null),o=j.useRef(null),s=bi(r);V(()=>{i||(o.current?.abort(),o.current=null,t.state.instantType===`trigger-change`&&t.set(`instantType`,void 0))},[i,t]),V(()=>{let e=n,r=a.current;if(e&&(a.current=e),!r||!e||e===r||!t.select(`open`))return;t.set(`instantType`,void 0);let i=new AbortController;return o.current=i,s(()=>{t.select(`open`)&&t.set(`instantType`,`trigger-change`)},i.signal),()=>{i.abort()}},[n,s,t])}var Ku=20;function qu(e,t,n,r){let[i,a]=j.useState(!1);V(()=>{if(!e||!t||n==null){a(!1);return}let r=Z(n).documentElement.clientWidth,i=n.offsetWidth;a(r>0&&i>0&&i>=r-Ku)},[e,t,n]),jl(e&&(!t||i),r)}var Ju=j.forwardRef(function(e,t){let{anchor:n,positionMethod:r=`absolute`,className:i,render:a,side:o,align:s,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Fr,style:g,..._}=e,{store:v,virtualFocus:y,syncHighlightedItem:b}=ql(),x=Iu(),S=Yl(!0),C=v.useState(`parent`),w=v.useState(`floatingRootContext`),T=v.useState(`floatingTreeRoot`),E=v.useState(`mounted`),D=v.useState(`open`),O=v.useState(`modal`),ee=v.useState(`openMethod`),k=v.useState(`activeTriggerElement`),A=v.useState(`transitionStatus`),M=v.useState(`positionerElement`),N=v.useState(`instantType`),P=v.useState(`adaptiveOrigin`),F=v.useState(`lastOpenChangeReason`),I=v.useState(`floatingNodeId`),te=v.useState(`floatingParentNodeId`),L=w.useState(`domReferenceElement`),R=n,ne=c,z=l,re=s,ie=h;C.type===`context-menu`&&(R=n??C.context?.anchor,re??=`start`,!o&&re!==`center`&&(z=e.alignOffset??2,ne=e.sideOffset??-5));let B=o,V=re;C.type===`menu`?(B??=`inline-end`,V??=`start`,ie=e.collisionAvoidance??Ir):C.type===`menubar`&&(B??=C.context.orientation===`vertical`?`inline-end`:`bottom`,V??=`start`);let ae=C.type===`context-menu`,H=mo({anchor:R,floatingRootContext:w,positionMethod:S?`fixed`:r,mounted:E,side:B,sideOffset:ne,align:V,alignOffset:z,arrowPadding:ae?0:f,collisionBoundary:u,collisionPadding:d,sticky:p,nodeId:I,keepMounted:x,disableAnchorTracking:m,collisionAvoidance:ie,shift:ae?{crossAxis:!(`side`in ie&&ie.side===`flip`),rootBoundary:`layoutViewport`}:void 0,externalTree:T,adaptiveOrigin:P,lazyFlip:y?`placement`:!1});j.useEffect(()=>{function e(e){e.open&&(e.parentNodeId===I&&v.set(`hoverEnabled`,!1),e.nodeId!==I&&e.parentNodeId===v.select(`floatingParentNodeId`)&&v.setOpen(!1,q(jt)))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[v,T.events,I]),j.useEffect(()=>{if(v.select(`floatingParentNodeId`)==null)return;function e(e){if(e.open||e.nodeId!==v.select(`floatingParentNodeId`))return;let t=e.reason??`sibling-open`;v.setOpen(!1,q(t))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[T.events,v]);let U=G();j.useEffect(()=>{D||U.clear()},[D,U]),j.useEffect(()=>{function e(e){if(D&&e.nodeId===v.select(`floatingParentNodeId`)){if(e.target&&k&&k!==e.target){let e=v.select(`closeDelay`);e>0?U.isStarted()||U.start(e,()=>{v.setOpen(!1,q(jt))}):v.setOpen(!1,q(jt))}else U.clear()}}return T.events.on(`itemhover`,e),()=>{T.events.off(`itemhover`,e)}},[T.events,D,k,v,U]),j.useEffect(()=>{let e={open:D,nodeId:I,parentNodeId:te,reason:v.select(`lastOpenChangeReason`)};T.events.emit(`menuopenchange`,e)},[T.events,D,v,I,te]),Gu({store:v,domReference:L,positionerElement:M,open:D});let oe={open:D,side:H.side,align:H.align,anchorHidden:H.anchorHidden,nested:C.type===`menu`,instant:N},W=C.type===`menubar`&&C.context.modal;qu(D&&(W||O&&F!==`trigger-hover`),ee===`touch`,M,k);let se=vo(e,oe,{styles:H.positionerStyles,transitionStatus:A,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!E,inert:!D}),ce=E&&C.type!==`menu`&&(C.type!==`menubar`&&O&&F!==`trigger-hover`||C.type===`menubar`&&C.context.modal),le=null;return C.type===`menubar`?le=C.context.contentElement:C.type===void 0&&(le=k),(0,J.jsxs)(Wl.Provider,{value:H,children:[ce&&(0,J.jsx)(yl,{ref:C.type===`context-menu`||C.type===`nested-context-menu`?C.context.internalBackdropRef:null,inert:xo(!D),cutout:le}),(0,J.jsx)(Xr,{id:I,children:(0,J.jsx)(Ru,{elementsRef:v.context.itemDomElements,labelsRef:v.context.itemLabels,onMapChange:b,children:se})})]})}),Yu=j.createContext(void 0);function Xu(){let e=j.useContext(Yu);if(e===void 0)throw Error(H(34));return e}var Zu=j.forwardRef(function(e,t){let{render:n,className:r,value:i,defaultValue:a,onValueChange:o,disabled:s=!1,style:c,"aria-labelledby":l,...u}=e,[d,f]=j.useState(void 0),[p,m]=Xl({controlled:i,default:a,name:`MenuRadioGroup`}),h=X((e,t)=>{o?.(e,t),t.isCanceled||m(e)}),g=Dr(`div`,e,{state:{disabled:s},ref:t,props:{role:`group`,"aria-labelledby":l??d,"aria-disabled":s||void 0,...u}}),_=j.useMemo(()=>({value:p,setValue:h,disabled:s}),[p,h,s]);return(0,J.jsx)(_u.Provider,{value:f,children:(0,J.jsx)(Yu.Provider,{value:_,children:g})})}),Qu=j.memo(j.forwardRef(function(e,t){let n=Ql()?.RadioGroup??Zu;return(0,J.jsx)(n,{...e,ref:t})})),$u=j.createContext(void 0);function ed(){let e=j.useContext($u);if(e===void 0)throw Error(H(35));return e}var td=j.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,value:l,style:u,...d}=e,{store:f}=ql(),{value:p,setValue:m,disabled:h}=Xu(),g=uu({guess:!0,label:a}),_=za(i),v=f.useState(`isActive`,g.index),y=f.useState(`floatingNodeId`),b=f.useState(`itemProps`),x=f.useState(`disabled`),S=s||h||x,C=p===l,{getItemProps:w,itemRef:T}=su({closeOnClick:c,disabled:S,highlighted:v,id:_,store:f,nativeButton:o,nodeId:y,itemMetadata:ou}),E=j.useMemo(()=>({disabled:S,highlighted:v,checked:C}),[S,v,C]);function D(e){let t=q(Ct,e.nativeEvent,void 0,{preventUnmountOnClose:re});m(l,t)}let O=Dr(`div`,e,{state:E,stateAttributesMapping:pu,props:[b,{role:`menuitemradio`,"aria-checked":C,onClick:D},d,w],ref:[T,t,g.ref]});return(0,J.jsx)($u.Provider,{value:E,children:O})}),nd=j.forwardRef(function(e,t){let n=tu(e,t);return n.visible?(0,J.jsx)(td,{...e,ref:n.ref}):null}),rd=j.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=ed(),c=j.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=gi(s.checked);return xi({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Dr(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},stateAttributesMapping:pu,ref:[t,c],props:{"aria-hidden":!0,...o},enabled:a||u})}),id=j.createContext(null);function ad(e){let t=j.useContext(id);if(t===null&&!e)throw Error(H(5));return t}function od(e){return e==null?vt:e.type.startsWith(`key`)?Ot:e.type.startsWith(`mouse`)||e.type.startsWith(`pointer`)?kt:vt}var sd={...aa,disabled:e=>e.parent.type===`menubar`&&e.parent.context.disabled||e.disabled,modal:e=>(e.parent.type===void 0||e.parent.type===`context-menu`)&&(e.modal??!0),openMethod:e=>e.openMethod,keyboardOpen:e=>e.keyboardOpen,allowMouseEnter:e=>e.allowMouseEnter,highlightItemOnHover:e=>e.highlightItemOnHover,parent:e=>e.parent,rootId:e=>e.parent.type===`menu`?e.parent.store.select(`rootId`):e.parent.type===void 0?e.rootId:e.parent.context.rootId,activeIndex:e=>e.activeIndex,listElement:e=>e.listElement,triggerControlsId:(e,t)=>{let n=aa.triggerPopupId(e,t);return n?e.listElement?.id||n:void 0},filterTriggerProps:e=>e.filterTriggerProps,inputProps:e=>e.inputProps,webkitAriaSelected:(e,t)=>be&&e.inputFocused&&t?!0:void 0,highlightedItemId:e=>e.highlightedItem?.id||void 0,isActive:(e,t)=>e.activeIndex===t,hoverEnabled:e=>e.hoverEnabled,instantType:e=>e.instantType===`trigger-change`&&!aa.open(e)?void 0:e.instantType,lastOpenChangeReason:e=>e.openChangeReason,floatingTreeRoot:e=>e.parent.type===`menu`?e.parent.store.select(`floatingTreeRoot`):e.floatingTreeRoot,floatingNodeId:e=>e.floatingNodeId,floatingParentNodeId:e=>e.floatingParentNodeId,itemProps:e=>e.itemProps,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin,keyboardEventRelay:e=>{if(e.keyboardEventRelay)return e.keyboardEventRelay;if(e.parent.type===`menu`)return e.parent.store.select(`keyboardEventRelay`)}},cd=class extends Xi{constructor(e,t,n=!1){let r=new Li,i=ud(r,t,n,e);super(i,ld(r),sd),this.observe(`parent`,e=>{e.type===`menu`?this.context.allowMouseUpTriggerRef=e.store.context.allowMouseUpTriggerRef:e.type!==void 0&&(this.context.allowMouseUpTriggerRef=e.context.allowMouseUpTriggerRef)})}subscribeToParentMenu(){let e=this.state.parent;if(e.type!==`menu`)return;let t=e.store.select(`rootId`),n=e.store.select(`floatingTreeRoot`),r=e.store.select(`keyboardEventRelay`);return e.store.subscribe(()=>{let i=e.store.select(`rootId`),a=e.store.select(`floatingTreeRoot`),o=e.store.select(`keyboardEventRelay`);(t!==i||n!==a||r!==o)&&(t=i,n=a,r=o,this.notifyAll())})}setOpen(e,t){this.state.floatingRootContext.context.events.emit(`setOpen`,{open:e,eventDetails:t})}setActiveIndex(e,t,n){if(this.state.activeIndex!==e){let r=(e===null?void 0:this.context.itemDomElements.current[e])===this.context.reportedItem;this.context.highlightReason=r?`none`:t,this.context.highlightEvent=r?void 0:n}this.set(`activeIndex`,e)}highlightItem(e,t,n){let r=this.context.itemDomElements.current.indexOf(e);r>-1&&this.setActiveIndex(r,t,n)}};function ld(e){return{positionerRef:j.createRef(),popupRef:j.createRef(),typingRef:{current:!1},itemDomElements:{current:[]},itemLabels:{current:[]},highlightReason:`none`,highlightEvent:void 0,reportedItem:void 0,allowMouseUpTriggerRef:{current:!1},virtualFocusRef:void 0,triggerFocusTargetRef:j.createRef(),beforeTriggerFocusGuardRef:j.createRef(),beforeContentFocusGuardRef:j.createRef(),onOpenChangeComplete:void 0,triggerElements:e}}function ud(e,t,n=!1,r){return{...$i(e,t,n),disabled:!1,modal:!0,openMethod:null,keyboardOpen:!1,allowMouseEnter:!1,highlightItemOnHover:!0,parent:{type:void 0},rootId:void 0,activeIndex:null,listElement:null,filterTriggerProps:B,inputProps:B,inputFocused:!1,highlightedItem:void 0,hoverEnabled:!0,instantType:void 0,openChangeReason:null,floatingTreeRoot:new Wr,floatingNodeId:void 0,floatingParentNodeId:null,itemProps:B,keyboardEventRelay:void 0,closeDelay:0,adaptiveOrigin:void 0,...r}}var dd=j.createContext(null);function fd(e,t){return(e===`trigger-press`||e===`item-press`)&&t?.detail===0}function pd(e,t){return e===`list-navigation`||fd(e,t)}var md=R(function(e){let{children:t,open:n,onOpenChange:r,onOpenChangeComplete:i,onItemHighlighted:a,defaultOpen:o=!1,disabled:s=!1,modal:c,loopFocus:l=!0,orientation:u=`vertical`,actionsRef:d,closeParentOnEsc:f=!1,handle:p,triggerId:m,defaultTriggerId:h=null,highlightItemOnHover:g=!0,isSubmenu:_=!1,virtualFocus:v=!1,virtualFocusRef:y,allowEscape:b=!0,resetOnPointerLeave:x=!0}=e,S=Yl(!0),C=ql(!0),w=ad(!0),T=C?.store,E=C?.virtualFocus??!1,D=j.useMemo(()=>_&&T?{type:`menu`,store:T}:w?{type:`menubar`,context:w}:S&&!T?{type:`context-menu`,context:S}:{type:void 0},[S,T,w,_]),O=za(),ee=za(),[k,A]=j.useState(void 0),M=(k??ee)||void 0,P=qr(),F=D.type===`menu`?D.store:void 0,I=(n??o)&&F?.state.transitionStatus===`starting`,te=N(()=>I?F?.state.instantType:void 0).current,L=N(()=>{let e=new cd({open:o,openProp:n,activeTriggerId:h,triggerIdProp:m,parent:D,disabled:s,highlightItemOnHover:g,modal:D.type===void 0?c:void 0,rootId:O,instantType:te},M,P!=null);return e.context.virtualFocusRef=y,e}).current;L.useControlledProp(`openProp`,n),L.useControlledProp(`triggerIdProp`,m),L.useContextCallback(`onOpenChangeComplete`,i);let R=L.useState(`floatingTreeRoot`),ne=Yr(R),z=L.useState(`open`),re=L.useState(`activeTriggerElement`),ae=L.useState(`positionerElement`),H=L.useState(`hoverEnabled`),U=L.useState(`disabled`),oe=L.useState(`lastOpenChangeReason`),W=L.useState(`parent`),se=L.useState(`activeIndex`),ce=L.useState(`keyboardOpen`),le=L.useState(`payload`),ue=L.useState(`floatingParentNodeId`),de=j.useRef(null),fe=j.useRef(W.type!==`context-menu`),pe=G(),me=j.useRef(!0),he=G(),ge=ue!=null,{openMethod:_e,triggerProps:ve}=Ul(z);L.useSyncedValues({disabled:s,highlightItemOnHover:g,modal:W.type===void 0?c:void 0,openMethod:_e,rootId:O}),Ni(L);let{forceUnmount:ye,transitionStatus:be}=Pi(z,L,()=>{L.set(`allowMouseEnter`,!1)},I),xe=bi(L.context.popupRef);j.useEffect(()=>{if(te===void 0)return;let e=()=>{L.state.instantType===te&&L.set(`instantType`,void 0)};if(!z){e();return}if(be!==void 0)return;if(L.context.popupRef.current==null){e();return}let t=new AbortController;return xe(e,t.signal),()=>{t.abort()}},[te,z,be,xe,L]),V(()=>{S&&!C?L.update({parent:{type:`context-menu`,context:S},floatingNodeId:ne,floatingParentNodeId:P}):(C||!L.select(`activeTriggerElement`))&&L.update({floatingNodeId:ne,floatingParentNodeId:P})},[S,C,ne,P,re,L]),j.useEffect(()=>{z||(de.current=null),W.type===`context-menu`&&(z?pe.start(500,()=>{fe.current=!0}):(pe.clear(),fe.current=!1))},[pe,z,W.type]),V(()=>{!z&&!H&&L.set(`hoverEnabled`,!0)},[z,H,L]);let Se=X((e,t)=>{let n=t.reason;if(!e&&!L.select(`open`)||z===e&&t.trigger===re&&oe===n)return;let i=Ai(t);if(!e&&t.trigger==null&&(t.trigger=re??void 0),r?.(e,t),t.isCanceled)return;L.state.floatingRootContext.dispatchOpenChange(e,t);let a=t.event;if(e===!1&&n!==`item-press`&&a?.type===`click`&&a.pointerType===`touch`&&!me.current)return;e&&n===`trigger-focus`?(me.current=!1,he.start(300,()=>{me.current=!0})):(me.current=!0,he.clear());let o=!e&&(n===`escape-key`||n==null);de.current=t.event;let s=ki(L.state,e,t.trigger,i());s.openChangeReason=n,s.keyboardOpen=e&&pd(n,a),s.instantType=W.type===`menubar`&&(n===`trigger-focus`||n===`focus-out`||n===`trigger-hover`||n===`list-navigation`||n===`sibling-open`)?`group`:fd(n,a)?`click`:o?`dismiss`:void 0,L.update(s)}),Ce=hi({popupStore:L,floatingRootContext:L.state.floatingRootContext,floatingId:M,nested:P!=null,onOpenChange:Se}),we=Ce.context.events;V(()=>{let e=({open:e,eventDetails:t})=>Se(e,t);return we.on(`setOpen`,e),()=>{we?.off(`setOpen`,e)}},[we,Se]),V(()=>L.subscribeToParentMenu(),[L]);let Te=j.useCallback(()=>{L.setOpen(!1,q(Ft))},[L]);j.useImperativeHandle(d,()=>({unmount:ye,close:Te}),[ye,Te]);let Ee;W.type===`context-menu`&&(Ee=W.context),j.useImperativeHandle(Ee?.positionerRef,()=>ae,[ae]),j.useImperativeHandle(Ee?.actionsRef,()=>({setOpen:Se}),[Se]);let De=mi(Ce,{enabled:!U,bubbles:{escapeKey:f&&W.type===`menu`},outsidePress(){return W.type!==`context-menu`||de.current?.type===`contextmenu`||fe.current},externalTree:ge?R:void 0}),Oe=$a(),ke=Ca(Ce,{enabled:!U,listRef:L.context.itemDomElements,activeIndex:se,virtual:v,nested:W.type===`menubar`||!v&&W.type!==void 0,parentOrientation:W.type===`menubar`?W.context.orientation:void 0,loopFocus:l,focusItemOnOpen:v?ce:void 0,allowEscape:v&&l&&b,orientation:u,triggerOrientation:v?`vertical`:u,rtl:Oe===`rtl`,disabledIndices:ie,onNavigate(e,t){L.setActiveIndex(e,od(t),t?.nativeEvent)},openOnArrowKeyDown:W.type!==`context-menu`&&!(v&&_),externalTree:!v&&ge?R:void 0,nestedReturnFocusRef:F?.context.virtualFocusRef,focusItemOnHover:g,resetOnPointerLeave:x}),K=j.useCallback(e=>{L.context.typingRef.current=e},[L]),Ae=wa(Ce,{enabled:!U&&!v,listRef:L.context.itemLabels,elementsRef:L.context.itemDomElements,activeIndex:se,resetMs:500,onMatch:(e,t)=>{z&&e!==se&&L.setActiveIndex(e,Ot,t.nativeEvent)},onTyping:K}),je=X(a),Me=j.useRef(-1),Ne=X(()=>{let e=L.state.activeIndex,t=e===null?void 0:L.context.itemDomElements.current[e]??void 0;if(t?.isConnected===!1)return;let n=t===void 0?-1:e;if(Me.current===n&&L.context.reportedItem===t)return;Me.current=n,L.context.reportedItem=t,v&&L.set(`highlightedItem`,t);let{highlightReason:r,highlightEvent:i}=L.context;L.context.highlightReason=vt,L.context.highlightEvent=void 0,a&&je(t,_t(r,i,{label:t===void 0?void 0:L.context.itemLabels.current[n]??void 0}))});V(()=>{Ne()},[se,Ne]);let Pe=j.useMemo(()=>{if(!v)return ke.reference;if(!ke.trigger)return B;let{onFocus:e,...t}=ke.trigger;return t},[v,ke.reference,ke.trigger]);L.useSyncedValue(`inputProps`,v?ke.reference??B:B);let Fe=j.useMemo(()=>{let e=mr(Ae.reference,Pe,De.reference,{onMouseMove(){L.set(`allowMouseEnter`,!0)}},ve);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=z,e},[L,Ae.reference,Pe,De.reference,ve,z]),Ie=j.useMemo(()=>{let e=mr(ke.trigger,De.trigger,ve);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=!1,e},[ke.trigger,De.trigger,ve]);N(()=>(L.update({inactiveTriggerProps:Ie}),null)),Fi(L,{floatingRootContext:Ce,activeTriggerProps:Fe,inactiveTriggerProps:Ie,popupProps:j.useMemo(()=>mr(Ci,{onMouseMove(){L.set(`allowMouseEnter`,!0),W.type===`menu`&&L.set(`hoverEnabled`,!1)},onClick(){L.select(`hoverEnabled`)&&L.set(`hoverEnabled`,!1)},onKeyDown(e){let t=L.select(`keyboardEventRelay`);t&&!e.isPropagationStopped()&&t(e)}},Ae.floating,ke.floating,De.floating),[W.type,L,Ae.floating,ke.floating,De.floating]),itemProps:ke.item??B});let Le=j.useMemo(()=>({store:L,parent:D,orientation:u,loopFocus:l,allowEscape:b,defaultFloatingId:ee,setRenderedFloatingId:A,virtualFocus:v,parentVirtualFocus:E,syncHighlightedItem:Ne}),[L,D,u,l,b,ee,v,E,Ne]),Re=typeof t==`function`?t({payload:le}):t,ze=(0,J.jsxs)(Kl.Provider,{value:Le,children:[p&&(0,J.jsx)(Ei,{handle:p,store:L}),Re]});return(W.type===void 0||W.type===`context-menu`)&&(ze=(0,J.jsx)(Zr,{externalTree:R,children:ze})),ze});function hd(e){let t=j.useContext(dd);if(t===null)return(0,J.jsx)(md,{...e});let n=t.Root;return(0,J.jsx)(dd.Provider,{value:null,children:(0,J.jsx)(n,{...t.options,...e})})}var gd=5;function _d(e,t){let n=vd(t);return e.clientX>=n.left-gd&&e.clientX<=n.right+gd&&e.clientY>=n.top-gd&&e.clientY<=n.bottom+gd}function vd(e){let t=e.getBoundingClientRect(),n=d(e);if(Se)return t;let r=n.getComputedStyle(e,`::before`),i=n.getComputedStyle(e,`::after`);if(r.content===`none`&&i.content===`none`)return t;let a=parseFloat(r.width)||0,o=parseFloat(r.height)||0,s=parseFloat(i.width)||0,c=parseFloat(i.height)||0,l=Math.max(t.width,a,s),u=Math.max(t.height,o,c),f=l-t.width,p=u-t.height;return{left:t.left-f/2,right:t.right+f/2,top:t.top-p/2,bottom:t.bottom+p/2}}function yd(e={}){let{highlightItemOnHover:t,highlightedIndex:n,onHighlightedIndexChange:r}=Jc(),{ref:i,index:a}=uu(e),o=n===a,s=j.useRef(null),c=Vt(i,s);return{compositeProps:{tabIndex:o?0:-1,onFocus(){r(a)},onMouseMove(){let e=s.current;if(!t||!e)return;let n=e.hasAttribute(`disabled`)||e.ariaDisabled===`true`;!o&&!n&&e.focus()}},compositeRef:c,index:a}}function bd(e){let{render:t,className:n,style:r,state:i=B,props:a=ie,refs:o=ie,metadata:s,stateAttributesMapping:c,tag:l=`div`,...u}=e,{compositeProps:d,compositeRef:f}=yd({metadata:s});return Dr(l,e,{state:i,ref:[f,...o],props:[d,...a,u],stateAttributesMapping:c})}function xd(e){if(s(e)&&e.hasAttribute(`data-rootownerid`))return e.getAttribute(`data-rootownerid`);if(!l(e))return xd(ee(e))}function Sd(e,t){function n(n,r,i){let a=n.currentTarget;P.flushSync(()=>{e.setOpen(!1,q(Tt,n.nativeEvent,a))}),Fn(a.isConnected?a:t.current,r,i)?.focus()}function r(t){n(t,-1,e.select(`positionerElement`))}function i(t){let r=e.select(`positionerElement`);r&&In(t,r)?e.context.beforeContentFocusGuardRef.current?.focus():n(t,1,r)}return{handlePreFocusGuardFocus:r,handleFocusTargetFocus:i}}function Cd(e){let{enabled:t=!0,mouseDownAction:n,open:r}=e,i=j.useRef(!1);return j.useMemo(()=>t?{onMouseDown:e=>{(n===`open`&&!r||n===`close`&&r)&&(i.current=!0,Z(e.currentTarget).addEventListener(`click`,()=>{i.current=!1},{once:!0}))},onClick:e=>{i.current&&(i.current=!1,e.preventBaseUIHandler())}}:B,[t,n,r])}var wd=ne(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,id:s,openOnHover:c,delay:l=100,closeDelay:u=0,handle:d,payload:f,...p}=e,m=ql(!0),h=oa(d)??m?.store;if(!h)throw Error(H(85));let g=za(s),_=h.useState(`isTriggerActive`,g),v=h.useState(`floatingRootContext`),y=h.useState(`isOpenedByTrigger`,g),b=h.useState(`triggerControlsId`,g),x=j.useRef(null),S=Ed(),C=Jc(!0),w=Jr(),T=j.useMemo(()=>w??new Wr,[w]),{registerTrigger:E,isMountedByThisTrigger:D}=Mi(g,x,h,{payload:f,closeDelay:u,parent:S,floatingTreeRoot:T,floatingNodeId:Yr(T),floatingParentNodeId:qr(),keyboardEventRelay:C?.relayKeyboardEvent}),O=S.type===`menubar`,ee=h.useState(`disabled`),k=a||ee||O&&S.context.disabled,{getButtonProps:A,buttonRef:M}=Zc({disabled:k,native:o});j.useEffect(()=>{!y&&S.type===void 0&&(h.context.allowMouseUpTriggerRef.current=!1)},[h,y,S.type]);let N=j.useRef(null),P=G(),F=X(e=>{if(!N.current)return;P.clear(),h.context.allowMouseUpTriggerRef.current=!1;let t=e.target;K(N.current,t)||K(h.select(`positionerElement`),t)||t===N.current||t!=null&&xd(t)===h.select(`rootId`)||_d(e,N.current)||T.events.emit(`close`,{domEvent:e,reason:At})});j.useEffect(()=>{let e=Z(N.current);if(y&&h.select(`lastOpenChangeReason`)===`trigger-hover`)return e.addEventListener(`mouseup`,F,{once:!0}),()=>{e.removeEventListener(`mouseup`,F)}},[y,F,h]);let I=O&&S.context.hasSubmenuOpen,te=ga(v,{enabled:(c??I)&&!k&&(!O||I&&!D),handleClose:Ma({blockPointerEvents:!O}),mouseOnly:!0,move:!1,restMs:S.type===void 0?l:void 0,delay:{close:u},triggerElementRef:x,externalTree:T,isActiveTrigger:_,isClosing:()=>h.select(`transitionStatus`)===`ending`}),L=Td(y,h.select(`lastOpenChangeReason`)),R=ci(v,{enabled:!k,event:y&&O?`click`:`mousedown`,toggle:!0,ignoreMouse:!1,stickIfOpen:S.type===void 0&&L}),ne=ca(v,{enabled:!k&&I}),z=Cd({open:y,enabled:O,mouseDownAction:`open`}),re=j.useMemo(()=>mr(ne.reference,R.reference),[ne.reference,R.reference]),ie=h.useState(`triggerProps`,D),V=h.useState(`filterTriggerProps`),{handlePreFocusGuardFocus:ae,handleFocusTargetFocus:U}=Sd(h,x),oe={disabled:k,open:y},W=[N,t,M,E,x],se=[re,te??B,ie,{"aria-haspopup":`menu`,"aria-controls":b,id:g,onMouseDown:e=>{h.select(`open`)||(P.start(200,()=>{h.context.allowMouseUpTriggerRef.current=!0}),Z(e.currentTarget).addEventListener(`mouseup`,F,{once:!0}))}},V,O?{role:`menuitem`}:{},z,p,A],ce=Dr(`button`,e,{enabled:!O,stateAttributesMapping:et,state:oe,ref:W,props:se});return O?(0,J.jsx)(bd,{tag:`button`,render:n,className:r,style:i,state:oe,refs:W,props:se,stateAttributesMapping:et}):y?(0,J.jsxs)(j.Fragment,{children:[(0,J.jsx)(sn,{ref:h.context.beforeTriggerFocusGuardRef,onFocus:ae},`${g}-pre-focus-guard`),(0,J.jsx)(j.Fragment,{children:ce},g),(0,J.jsx)(sn,{ref:h.context.triggerFocusTargetRef,onFocus:U},`${g}-post-focus-guard`)]}):(0,J.jsx)(j.Fragment,{children:ce},g)});function Td(e,t){let n=G(),[r,i]=j.useState(!1);return V(()=>{e&&t===`trigger-hover`?(i(!0),n.start(500,()=>{i(!1)})):e||(n.clear(),i(!1))},[e,t,n]),r}function Ed(){let e=ad(!0);return j.useMemo(()=>e?{type:`menubar`,context:e}:{type:void 0},[e])}var Dd=j.forwardRef(function(e,t){let{className:n,render:r,orientation:i=`horizontal`,style:a,...o}=e;return Dr(`div`,e,{state:{orientation:i},ref:t,props:[{role:`separator`,"aria-orientation":i},o]})});function Od(e){return e==null||e.hasAttribute(`disabled`)||e.getAttribute(`aria-disabled`)===`true`}function kd({open:e,onClose:t,title:n,description:r,children:i,footer:a,size:o=`medium`,initialFocus:s}){let c=(0,j.useRef)(null);return(0,J.jsx)(Rl,{open:e,onOpenChange:e=>!e&&t(),children:(0,J.jsxs)(bl,{children:[(0,J.jsx)(Kc,{className:`backdrop`}),(0,J.jsxs)(vl,{ref:c,className:`dialog ${o}`,initialFocus:s??(()=>c.current?.querySelector(`.dialog-body :is(input, select, textarea), .dialog-foot button:last-child`)??c.current??!0),children:[(0,J.jsxs)(`div`,{className:`dialog-head`,children:[(0,J.jsx)(zl,{className:`dialog-title`,children:n}),(0,J.jsx)(el,{render:(0,J.jsx)(Nc,{icon:`close`,label:$.common.close})})]}),r&&(0,J.jsx)(tl,{className:`dialog-description`,render:(0,J.jsx)(`div`,{}),children:r}),i&&(0,J.jsx)(`div`,{className:`dialog-body`,children:i}),a&&(0,J.jsx)(`div`,{className:`dialog-foot`,children:a})]})]})})}function Ad({open:e,onClose:t,label:n,children:r}){let i=(0,j.useRef)(null);return(0,j.useEffect)(()=>{document.activeElement===document.body&&i.current?.focus({preventScroll:!0})},[n]),(0,J.jsx)(Rl,{open:e,modal:!1,disablePointerDismissal:!0,onOpenChange:e=>!e&&t(),children:(0,J.jsx)(bl,{children:(0,J.jsx)(vl,{ref:i,className:`drawer`,"aria-label":n,initialFocus:i,children:r})})})}function jd(e){e&&requestAnimationFrame(()=>e.querySelector(`[role^=menuitem]`)?.focus())}function Md({trigger:e,children:t,align:n=`start`,open:r,onOpenChange:i,anchor:a}){return(0,J.jsxs)(hd,{modal:!1,...r===void 0?{}:{open:r},...i?{onOpenChange:e=>i(e)}:{},children:[e&&(0,J.jsx)(wd,{render:e}),(0,J.jsx)(Lu,{children:(0,J.jsx)(Ju,{sideOffset:4,align:n,className:`above`,...a===void 0?{}:{anchor:a},children:(0,J.jsx)(Pu,{className:`menu`,ref:e?void 0:jd,children:t})})})]})}function Nd({icon:e,children:t,onSelect:n,danger:r=!1,disabled:i=!1,hint:a}){return(0,J.jsxs)(Cu,{className:`menu-item ${r?`danger`:``}`,disabled:i,onClick:n,children:[e&&(0,J.jsx)(jc,{name:e}),(0,J.jsx)(`span`,{className:`menu-words`,children:t}),a&&(0,J.jsx)(`span`,{className:`menu-hint`,children:a})]})}function Pd({value:e,onChange:t,choices:n,label:r}){return(0,J.jsx)(Qu,{value:e,onValueChange:e=>t(e),"aria-label":r,children:n.map(e=>(0,J.jsxs)(nd,{value:e.value,className:`menu-item`,closeOnClick:!0,children:[(0,J.jsx)(`span`,{className:`menu-mark`,children:(0,J.jsx)(rd,{children:(0,J.jsx)(jc,{name:`check`})})}),(0,J.jsx)(`span`,{className:`menu-words`,children:e.label})]},e.value))})}function Fd({checked:e,onChange:t,children:n}){return(0,J.jsxs)(hu,{className:`menu-item`,checked:e,onCheckedChange:e=>t(e),children:[(0,J.jsx)(`span`,{className:`menu-mark`,children:(0,J.jsx)(gu,{children:(0,J.jsx)(jc,{name:`check`})})}),(0,J.jsx)(`span`,{className:`menu-words`,children:n})]})}function Id({label:e,children:t}){return(0,J.jsxs)(bu,{children:[(0,J.jsx)(xu,{className:`menu-label`,children:e}),t]})}function Ld(){return(0,J.jsx)(Dd,{className:`menu-separator`})}var Rd=j.createContext(void 0);function zd(){let e=j.useContext(Rd);if(e===void 0)throw Error(H(64));return e}var Bd=`data-activation-direction`,Vd={tabActivationDirection:e=>({[Bd]:e})},Hd=j.forwardRef(function(e,t){let{className:n,defaultValue:r=0,onValueChange:i,orientation:a=`horizontal`,render:o,value:s,style:c,...l}=e,u=e.defaultValue!==void 0,d=j.useRef([]),[f,p]=j.useState(()=>new Map),[m,h]=Xl({controlled:s,default:r,name:`Tabs`,state:`value`}),g=s!==void 0,[_,v]=j.useState(()=>new Map),y=j.useRef(void 0),b=j.useCallback(e=>Ud(_,e),[_]),[x,S]=j.useState(()=>({previousValue:m,tabActivationDirection:`none`})),{previousValue:C,tabActivationDirection:w}=x,T=w,E=!1;C!==m&&(T=Wd(C,m,a,_),E=C!=null&&m!=null&&b(m)==null);let D=E?C:m,O=C!==D||w!==T;V(()=>{O&&S({previousValue:D,tabActivationDirection:T})},[D,O,T]);let ee=X((e,t)=>{t.activationDirection=Wd(m,e,a,_),i?.(e,t),t.isCanceled||h(()=>e)}),k=X((e,t)=>{i?.(e,q(t,void 0,void 0,{activationDirection:`none`}))}),A=X((e,t)=>(p(n=>{let r=new Map(n);return r.set(e,t),r}),()=>{p(n=>{if(n.get(e)!==t)return n;let r=new Map(n);return r.delete(e),r})})),M=j.useCallback(e=>f.get(e),[f]),N=j.useCallback(e=>{for(let t of _.values())if(e===t.value)return t.id},[_]),P=j.useMemo(()=>({getTabElementBySelectedValue:b,getTabIdByPanelValue:N,getTabPanelIdByValue:M,onValueChange:ee,orientation:a,registerMountedTabPanel:A,setTabMap:v,tabActivationDirection:T,value:m}),[b,N,M,ee,a,A,v,T,m]),F=j.useMemo(()=>{for(let e of _.values())if(e.value===m)return e},[_,m]),I=j.useMemo(()=>{for(let e of _.values())if(!e.disabled)return e.value},[_]),te=j.useRef(!u),L=j.useRef(r),R=j.useRef(u),ne=j.useRef(!1);V(()=>{if(g)return;function e(e,t){h(()=>e),S({previousValue:e,tabActivationDirection:`none`}),k(e,t),te.current=!1}if(_.size===0){ne.current&&m!==null&&!y.current?.isConnected&&e(null,Nt);return}ne.current=!0,y.current=_.keys().next().value;let t=F?.disabled,n=F==null&&m!==null;if(!t&&m===L.current&&(R.current=!1),R.current&&t&&m===L.current)return;let r=te.current;if(t||n){let n=I??null;if(m===n){te.current=!1;return}let i=Nt;r?i=Pt:t&&(i=Mt),e(n,i)}else r&&F!=null&&(k(m,Pt),te.current=!1)},[I,g,k,F,h,_,m]);let z=Dr(`div`,e,{state:{orientation:a,tabActivationDirection:T},ref:t,props:l,stateAttributesMapping:Vd});return(0,J.jsx)(Rd.Provider,{value:P,children:(0,J.jsx)(Ru,{elementsRef:d,children:z})})});function Ud(e,t){for(let[n,r]of e.entries())if(t===r.value)return n;return null}function Wd(e,t,n,r){if(e==null||t==null)return`none`;let[i,a,o]=n===`horizontal`?[`left`,`left`,`right`]:[`top`,`up`,`down`],s=Ud(r,e),c=Ud(r,t);if(s==null||c==null)return s!==c&&(typeof e==`number`||typeof e==`string`)&&typeof e==typeof t?t>e?o:a:`none`;let l=s.getBoundingClientRect()[i],u=c.getBoundingClientRect()[i];return u<l?a:u>l?o:`none`}var Gd=`data-composite-item-active`,Kd=j.createContext(void 0);function qd(){let e=j.useContext(Kd);if(e===void 0)throw Error(H(65));return e}var Jd=j.forwardRef(function(e,t){let{className:n,disabled:r=!1,render:i,value:a,id:o,nativeButton:s=!0,style:c,...l}=e,{value:u,getTabPanelIdByValue:d,onValueChange:f,orientation:p,tabActivationDirection:m}=zd(),{activateOnFocus:h,registerTabResizeObserverElement:g,tabsListElement:_}=qd(),{highlightedIndex:v,onHighlightedIndexChange:y}=Jc(),b=za(o),{compositeProps:x,compositeRef:S,index:C}=yd({metadata:j.useMemo(()=>({disabled:r,id:b,value:a}),[r,b,a])}),w=a===u,T=j.useRef(!1),E=j.useRef(null),D=X(e=>{E.current?.(),E.current=e?g(e):null});V(()=>{if(T.current){T.current=!1;return}if(!(w&&C>-1&&v!==C))return;let e=_;if(e!=null){let t=ke(Z(e));if(t&&K(e,t))return}r||y(C)},[w,C,v,y,r,_]);let{getButtonProps:O,buttonRef:ee}=Zc({disabled:r,native:s,focusableWhenDisabled:!0}),k=d(a),A=j.useRef(!1),M=j.useRef(!1);function N(e){f(a,q(vt,e.nativeEvent,void 0,{activationDirection:`none`}))}function P(e){w||r||N(e)}function F(e){w||r||h&&(!A.current||M.current)&&N(e)}function I(e){if(w||r)return;A.current=!0,M.current=e.button===0;let t=Z(e.currentTarget);function n(){A.current=!1,M.current=!1,t.removeEventListener(`pointerup`,n),t.removeEventListener(`pointercancel`,n)}t.addEventListener(`pointerup`,n),t.addEventListener(`pointercancel`,n)}return Dr(`button`,e,{state:{disabled:r,active:w,orientation:p,tabActivationDirection:m},ref:[t,ee,S,D],props:[x,{role:`tab`,"aria-controls":k,"aria-selected":w,id:b,onClick:P,onFocus:F,onPointerDown:I,[Gd]:w?``:void 0,onKeyDownCapture(){T.current=!0}},l,O],stateAttributesMapping:Vd})}),Yd=`data-index`,Xd={...Vd,...He},Zd=j.forwardRef(function(e,t){let{className:n,value:r,render:i,keepMounted:a=!1,style:o,...s}=e,{value:c,getTabIdByPanelValue:l,orientation:u,tabActivationDirection:d,registerMountedTabPanel:f}=zd(),p=za(),{ref:m,index:h}=uu(),g=r===c,{mounted:_,transitionStatus:v,setMounted:y}=gi(g),b=!_,x=l(r),S={hidden:b,orientation:u,tabActivationDirection:d,transitionStatus:v},C=j.useRef(null),w=Dr(`div`,e,{state:S,ref:[t,m,C],props:[{"aria-labelledby":x,hidden:b,id:p,role:`tabpanel`,tabIndex:g?0:-1,inert:xo(!g),[Yd]:h},s],stateAttributesMapping:Xd});return xi({open:g,ref:C,onComplete(){g||y(!1)}}),V(()=>{if(!(p==null||b&&!a))return f(r,p)},[b,a,r,p,f]),a||_?w:null});function Qd(e){let{loopFocus:t=!0,orientation:n=`both`,grid:r,onLoop:i,direction:a,highlightedIndex:o,onHighlightedIndexChange:s,rootRef:c,enableHomeAndEndKeys:l=!1,stopEventPropagation:u,disabledIndices:d,modifierKeys:f=ie}=e,[p,m]=j.useState(0),h=r!=null,g=j.useRef(null),_=Vt(g,c),v=j.useRef([]),y=j.useRef(!1),b=j.useRef(null),x=o??p,S=X((e,t=!1)=>{if(b.current=v.current[e]??null,(s??m)(e),t){let t=v.current[e];fl(g.current,t,a,n)}}),C=X(e=>{if(e.size===0)return;if(y.current){let e=v.current,t=e.indexOf(b.current);if(t===-1){let t=e[x];!t||pn(e,x,d)?S($d(e,d)):b.current=t}else t!==x&&S(t);return}y.current=!0;let t=Array.from(e.keys()),r=t.find(e=>e?.hasAttribute(`data-composite-item-active`))??null,i=r?e.get(r)?.index??-1:-1;if(i!==-1)S(i);else if(pn(t,x,d)){let e=fn(t,{disabledIndices:d});cn(t,e)||S(e)}fl(g.current,r,a,n)});V(()=>{if(d==null||o!=null||!y.current)return;let e=v.current;if(pn(e,x,d)){let t=fn(e,{disabledIndices:d});cn(e,t)||S(t)}},[d,o,x,v,S]);let w=X((e,t,n)=>i?i(e,t,n,v):n),T=X(e=>{let o=e.key===`Home`||e.key===`End`;if(!cl.has(e.key)||!l&&o||ef(e,f)||!g.current)return;let s=a===`rtl`,c=s?ol:sl,p=s?sl:ol,m=n===`vertical`?al:c,_=n===`vertical`?il:p,y=je(e.nativeEvent);if(y!=null&&dl(y)&&!Od(y)){let t=y.selectionStart,n=y.selectionEnd,r=y.value;if(t==null||e.shiftKey||t!==n||e.key!==_&&t<r.length||e.key!==m&&t>0)return}let b=x,C=ln(v,d),T=un(v,d);r!=null&&(b=r({disabledIndices:d,elementsRef:v,event:e,highlightedIndex:x,loopFocus:t,maxIndex:T,minIndex:C,onLoop:w,orientation:n,rtl:s}));let E=n!==`vertical`&&e.key===c||n!==`horizontal`&&e.key===`ArrowDown`,D=n!==`vertical`&&e.key===p||n!==`horizontal`&&e.key===`ArrowUp`;l&&(e.key===`Home`?b=C:e.key===`End`&&(b=T)),b===x&&(E||D)&&(t&&b===T&&E?(b=C,i&&(b=i(e,x,b,v))):t&&b===C&&D?(b=T,i&&(b=i(e,x,b,v))):b=fn(v.current,{startingIndex:b,decrement:D,disabledIndices:d})),b!==x&&!cn(v.current,b)&&(u&&e.stopPropagation(),(h||o||E||D)&&e.preventDefault(),S(b,!0),queueMicrotask(()=>{v.current[b]?.focus()}))});return{props:{ref:_,onFocus(e){let t=g.current,n=je(e.nativeEvent);t&&n!=null&&dl(n)&&n.setSelectionRange(0,n.value.length)},onKeyDown:T},highlightedIndex:x,onHighlightedIndexChange:S,elementsRef:v,onMapChange:C,relayKeyboardEvent:T}}function $d(e,t){let n=-1;for(let r=0;r<e.length;r+=1){let i=e[r];if(i&&!pn(e,r,t)){if(i.hasAttribute(`data-composite-item-active`))return r;n===-1&&(n=r)}}return Math.max(n,0)}function ef(e,t){for(let n of ll)if(!t.includes(n)&&e.getModifierState(n))return!0;return!1}function tf(e){let{render:t,className:n,style:r,refs:i=ie,props:a=ie,state:o=B,stateAttributesMapping:s,highlightedIndex:c,onHighlightedIndexChange:l,orientation:u,grid:d,loopFocus:f,onLoop:p,enableHomeAndEndKeys:m,onMapChange:h,stopEventPropagation:g=!0,rootRef:_,disabledIndices:v,modifierKeys:y,highlightItemOnHover:b=!1,tag:x=`div`,...S}=e,{props:C,highlightedIndex:w,onHighlightedIndexChange:T,elementsRef:E,onMapChange:D,relayKeyboardEvent:O}=Qd({grid:d,loopFocus:f,onLoop:p,orientation:u,highlightedIndex:c,onHighlightedIndexChange:l,rootRef:_,stopEventPropagation:g,enableHomeAndEndKeys:m,direction:$a(),disabledIndices:v,modifierKeys:y}),ee=Dr(x,e,{state:o,ref:i,props:[C,...a,S],stateAttributesMapping:s}),k=j.useMemo(()=>({highlightedIndex:w,onHighlightedIndexChange:T,highlightItemOnHover:b,relayKeyboardEvent:O}),[w,T,b,O]);return(0,J.jsx)(qc.Provider,{value:k,children:(0,J.jsx)(Ru,{elementsRef:E,onMapChange:e=>{h?.(e),D(e)},children:ee})})}var nf=j.forwardRef(function(e,t){let{activateOnFocus:n=!1,className:r,loopFocus:i=!0,render:a,style:o,...s}=e,{orientation:c,setTabMap:l,tabActivationDirection:u}=zd(),[d,f]=j.useState(0),[p,m]=j.useState(null),h=j.useRef(new Set),g=j.useRef(new Set),_=j.useRef(null);V(()=>{if(typeof ResizeObserver>`u`)return;let e=new ResizeObserver(()=>{h.current.forEach(e=>{e()})});return _.current=e,p&&e.observe(p),g.current.forEach(t=>{e.observe(t)}),()=>{e.disconnect(),_.current=null}},[p]);let v=X(e=>(h.current.add(e),()=>{h.current.delete(e)})),y=X(e=>(g.current.add(e),_.current?.observe(e),()=>{g.current.delete(e),_.current?.unobserve(e)})),b={orientation:c,tabActivationDirection:u},x={"aria-orientation":c===`vertical`?`vertical`:void 0,role:`tablist`},S=j.useMemo(()=>({activateOnFocus:n,registerIndicatorUpdateListener:v,registerTabResizeObserverElement:y,tabsListElement:p}),[n,v,y,p]);return(0,J.jsx)(Kd.Provider,{value:S,children:(0,J.jsx)(tf,{render:a,className:r,style:o,state:b,refs:[t,m],props:[x,s],stateAttributesMapping:Vd,highlightedIndex:d,enableHomeAndEndKeys:!0,loopFocus:i,orientation:c,onHighlightedIndexChange:f,onMapChange:l,disabledIndices:ie})})});function rf({children:e,tone:t=`neutral`,onRemove:n}){return(0,J.jsxs)(`span`,{className:`tag ${t}`,children:[e,n&&(0,J.jsx)(`button`,{type:`button`,className:`tag-remove`,"aria-label":n.label,onClick:n.act,children:(0,J.jsx)(jc,{name:`close`,size:12})})]})}function af({children:e,tone:t=`neutral`,title:n}){return(0,J.jsx)(`span`,{className:`badge ${t}`,title:n,children:e})}function of({name:e,size:t=24,label:n=!1}){let r=e.trim().split(/\s+/),i=((r[0]?.[0]??`?`)+(r.length>1?r.at(-1)?.[0]??``:``)).toUpperCase(),a=0;for(let t of e)a=(a*31+t.codePointAt(0))%8;return(0,J.jsx)(`span`,{className:`avatar hue-${a} size-${t}`,...n?{role:`img`,"aria-label":e,title:e}:{"aria-hidden":!0},children:i})}function sf({lines:e=1,className:t=``}){return(0,J.jsx)(`span`,{className:`skeletons ${t}`,"aria-hidden":`true`,children:Array.from({length:e},(e,t)=>(0,J.jsx)(`span`,{className:`skeleton`},t))})}function cf({icon:e=`search`,title:t,children:n,action:r}){return(0,J.jsxs)(`div`,{className:`state`,children:[(0,J.jsx)(`span`,{className:`state-icon`,children:(0,J.jsx)(jc,{name:e,size:24})}),(0,J.jsx)(`p`,{className:`state-title`,children:t}),n&&(0,J.jsx)(`div`,{className:`state-words`,children:n}),r]})}function lf({error:e,onRetry:t,title:n}){return(0,J.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,J.jsx)(`span`,{className:`state-icon bad`,children:(0,J.jsx)(jc,{name:`alert`,size:24})}),(0,J.jsx)(`p`,{className:`state-title`,children:n??$.common.couldNotRead}),(0,J.jsx)(`p`,{className:`state-words`,children:vc(e)}),t&&(0,J.jsx)(Mc,{icon:`reopen`,onClick:t,children:$.common.tryAgain})]})}function uf({label:e,items:t,value:n,onChange:r}){return(0,J.jsxs)(Hd,{value:n,onValueChange:e=>r(String(e)),className:`tabs`,children:[(0,J.jsx)(nf,{"aria-label":e,className:`tab-list`,activateOnFocus:!0,children:t.map(e=>(0,J.jsx)(Jd,{value:e.value,className:`tab`,children:e.label},e.value))}),t.map(e=>(0,J.jsx)(Zd,{value:e.value,className:`tab-panel`,children:e.content},e.value))]})}function df({label:e,className:t=``,children:n,...r}){return(0,J.jsx)(`div`,{className:`table-room`,role:`region`,"aria-label":e,tabIndex:0,children:(0,J.jsx)(`table`,{...r,className:`table ${t}`,"aria-label":e,children:n})})}var ff=new Set,pf=[],mf=0;function hf(e){pf=e;for(let e of ff)e()}function gf(e,t={}){let n=++mf,r=()=>hf(pf.filter(e=>e.key!==n));hf([...pf,{...t,key:n,title:e}].slice(-4));let i=t.lasts??(t.tone===`bad`?0:6e3);return i>0&&setTimeout(r,i),r}function _f(){let e=(0,j.useSyncExternalStore)(e=>(ff.add(e),()=>ff.delete(e)),()=>pf),t=(0,j.useSyncExternalStore)(ic.subscribe,ic.all).filter(e=>e.slow);return(0,P.createPortal)((0,J.jsxs)(`section`,{className:`toasts`,"aria-label":$.common.notifications,"aria-live":`polite`,"aria-relevant":`additions`,children:[t.map(e=>(0,J.jsxs)(`div`,{className:`toast neutral`,children:[(0,J.jsx)(`span`,{className:`toast-icon`,children:(0,J.jsx)(Fc,{})}),(0,J.jsxs)(`div`,{className:`toast-words`,children:[(0,J.jsx)(`p`,{className:`toast-title`,children:$.waiting.waitingTo(e.label)}),(0,J.jsx)(`div`,{className:`toast-detail`,children:$.waiting.detail}),(0,J.jsx)(Mc,{size:`small`,onClick:e.cancel,children:$.common.cancel})]})]},`waiting-${e.key}`)),e.map(e=>(0,J.jsxs)(`div`,{className:`toast ${e.tone??`neutral`}`,children:[(0,J.jsx)(`span`,{className:`toast-icon`,children:(0,J.jsx)(jc,{name:e.tone===`bad`?`alert`:e.tone===`good`?`check`:`activity`})}),(0,J.jsxs)(`div`,{className:`toast-words`,children:[(0,J.jsx)(`p`,{className:`toast-title`,children:e.title}),e.detail&&(0,J.jsx)(`div`,{className:`toast-detail`,children:e.detail}),e.action&&(0,J.jsx)(Mc,{size:`small`,onClick:()=>{e.action?.act(),hf(pf.filter(t=>t.key!==e.key))},children:e.action.label})]}),(0,J.jsx)(Nc,{icon:`close`,size:`small`,label:$.common.dismiss,onClick:()=>hf(pf.filter(t=>t.key!==e.key))})]},e.key))]}),document.body)}var vf=Intl.DateTimeFormat().resolvedOptions().timeZone,yf=new Intl.DateTimeFormat(void 0,{day:`numeric`,month:`short`,year:`numeric`}),bf=new Intl.DateTimeFormat(void 0,{hour:`2-digit`,minute:`2-digit`}),xf=new Intl.DateTimeFormat(void 0,{dateStyle:`full`,timeStyle:`short`}),Sf=new Intl.RelativeTimeFormat(void 0,{numeric:`auto`,style:`short`}),Cf=6e4,wf=60*Cf,Tf=24*wf;function Ef(e,t=Date.now()){return Math.max(0,Math.floor((t-Date.parse(e))/Tf))}var Df=e=>yf.format(new Date(e)),Of=e=>bf.format(new Date(e)),kf=e=>`${xf.format(new Date(e))} (${vf})`;function Af(e,t=Date.now()){let n=t-Date.parse(e);return n<Cf?$.common.justNow:n<wf?Sf.format(-Math.floor(n/Cf),`minute`):n<864e5?Sf.format(-Math.floor(n/wf),`hour`):n<24192e5?Sf.format(-Math.floor(n/Tf),`day`):Df(e)}function jf(e,t=new Date){let n=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime(),r=Math.round((n(t)-n(new Date(e)))/Tf);return r===0?$.common.today:r===1?$.common.yesterday:yf.format(new Date(e))}var Mf={AccessGained:[`posting`,`pipeline`,`candidate`,`team`],AccessLost:[`posting`,`pipeline`,`candidate`,`team`],ApplicationReceived:[`pipeline`,`candidate`],ApplicationMoved:[`pipeline`],ApplicationRejected:[`pipeline`],ApplicationWithdrawn:[`pipeline`],ApplicationReopened:[`pipeline`,`openings`],ApplicationHired:[`pipeline`,`openings`],ApplicationTransferred:[`pipeline`],InterviewersAssigned:[`pipeline`],CommentAdded:[`notes`],DocumentAdded:[`notes`],CandidateAdded:[`candidate`],CandidateUpdated:[`candidate`],CandidateTagged:[`candidate`],PostingCreated:[`posting`,`plan`,`team`,`openings`],PostingUpdated:[`posting`,`plan`],PostingOpened:[`posting`],PostingHeld:[`posting`],PostingClosed:[`posting`,`openings`,`pipeline`],PostingReopened:[`posting`,`openings`],PostingConfidentialityChanged:[`posting`,`team`],OpeningAdded:[`openings`],OpeningCancelled:[`openings`],OpeningRestored:[`openings`],StageAdded:[`plan`],StageUpdated:[`plan`],StagesReordered:[`plan`],StageRemoved:[`plan`,`pipeline`],TeamMemberAdded:[`team`],TeamMemberRoleChanged:[`team`],TeamMemberRemoved:[`team`],UserAdded:[`people`],UserUpdated:[`people`],ServiceAccountAdded:[`machines`],ServiceAccountUpdated:[`machines`],ApiKeyCreated:[`keys`],ApiKeyRevoked:[`keys`],CompanyUpdated:[`company`],CatalogItemCreated:[`catalog`],CatalogItemUpdated:[`catalog`],CatalogItemArchived:[`catalog`]};function Nf(e,...t){let n=Mf[e.__typename];return n===void 0||n.some(e=>t.includes(e))}var Pf=8e3,Ff=new Set,If=new Set,Lf={status:`connecting`,lost:!1,caughtUp:null,noNetwork:!navigator.onLine,silent:!1},Rf,zf=0,Bf=!1,Vf=!1,Hf,Uf=0,Wf=!1;addEventListener(`offline`,()=>Gf({noNetwork:!0})),addEventListener(`online`,()=>Gf({noNetwork:!1})),lc(e=>Gf({silent:e}));function Gf(e){Lf={...Lf,...e};for(let e of If)e()}function Kf(e){for(let t of Ff)t(e)}function qf(e){if(clearTimeout(Hf),e===`live`&&!Vf&&(Vf=!0,Kf(`everything`)),e===`offline`&&(Bf||(zf=0,Uf=ic.started,Wf=ic.all().length>0),Bf=!0),e!==`live`||!Bf)return Gf({status:e,lost:Bf,caughtUp:null});Bf=!1;let t=Wf||ic.started>Uf;Gf({status:e,lost:!1,caughtUp:zf===0&&t?`own`:zf}),Hf=setTimeout(()=>Gf({caughtUp:null}),Pf)}function Jf(e){return zf=0,Bf=!1,Vf=!1,Rf=uc().follow({select:qs,onEvent:e=>{Bf&&zf!==`everything`&&zf++,Kf(e)},onResync:()=>{Bf&&(zf=`everything`),Kf(`everything`)},onAccessLost:()=>Kf(`everything`),onAccessGained:()=>Kf(`everything`),onStatus:qf,onEnd:t=>e(t.code)}),()=>Rf?.close()}function Yf(){return(0,j.useSyncExternalStore)(e=>(If.add(e),()=>If.delete(e)),()=>Lf)}function Xf(e,t,n=400){let r=(0,j.useRef)({concerns:e,act:t});r.current={concerns:e,act:t},(0,j.useEffect)(()=>{let e,t=t=>{e!==void 0||t!==`everything`&&!r.current.concerns(t)||(e=setTimeout(()=>{e=void 0,r.current.act()},n))};return Ff.add(t),()=>{clearTimeout(e),Ff.delete(t)}},[n])}var Zf=new Set,Qf=$f();function $f(){return{path:location.pathname.replace(/(.)\/+$/,`$1`),query:new URLSearchParams(location.search)}}function ep(){Qf=$f();for(let e of Zf)e()}addEventListener(`popstate`,ep);function tp(e,t={}){e!==location.pathname+location.search&&(t.replace?history.replaceState(null,``,e):history.pushState(null,``,e),ep())}function np(e,t={}){let n=new URLSearchParams(location.search);for(let[t,r]of Object.entries(e))r===null||r===``?n.delete(t):n.set(t,r);let r=n.toString();tp(location.pathname+(r?`?${r}`:``),t)}function rp(){return(0,j.useSyncExternalStore)(e=>(Zf.add(e),()=>Zf.delete(e)),()=>Qf)}var ip=class extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}};async function ap(e,t,n){let r={method:e,headers:{accept:`application/json`}};n!==void 0&&(r.body=JSON.stringify(n),r.headers={accept:`application/json`,"content-type":`application/json`});let i;try{i=await fetch(`/auth/${t}`,r)}catch{throw new ip(`OFFLINE`,$.errors.offline,0)}let a=await i.json().catch(()=>({}));if(i.ok)return a;let{error:o}=a;throw new ip(o?.code??`INTERNAL`,o?.message??$.errors.status(i.status),i.status)}var op=()=>ap(`GET`,`methods`),sp=e=>ap(`POST`,`demo`,{person:e}),cp=(e,t,n)=>ap(`POST`,`sign-in`,{email:e,password:t,totp:n});async function lp(){try{return await ap(`GET`,`session`)}catch(e){if(e instanceof ip&&e.status===401)return null;throw e}}async function up(e=!1){let{redirect:t}=await ap(`POST`,e?`sign-out-everywhere`:`sign-out`,{});return pc(),t??`/`}var dp=`hirewire.theme`,fp=new Set,pp=mp();function mp(){try{let e=localStorage.getItem(dp);return e===`light`||e===`dark`?e:`system`}catch{return`system`}}function hp(){pp===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=pp}hp();function gp(e){pp=e;try{localStorage.setItem(dp,e)}catch{}hp();for(let e of fp)e()}function _p(){return(0,j.useSyncExternalStore)(e=>(fp.add(e),()=>fp.delete(e)),()=>pp)}var vp=(0,j.createContext)(null),yp={createPostings:!1,addCandidates:!1,manageCompany:!1,readAudit:!1};function bp({who:e,onLeft:t,children:n}){let{data:r,again:i}=wc(Co,{});Xf(e=>Nf(e,`people`,`company`,`team`),i);let a=(0,j.useMemo)(()=>({id:e.user.id,name:r?.viewer.name??e.user.name,email:e.user.email,role:r?.viewer.role??e.user.role,sessionId:e.session.id,can:r?.viewer.can??yp,company:r?.company,left:t}),[e,r,t]);return(0,J.jsx)(vp,{value:a,children:n})}function xp(){let e=(0,j.useContext)(vp);if(!e)throw Error(`no viewer outside the app`);return e}var Sp=new Set,Cp=!1;function wp(e){Cp=e;for(let e of Sp)e()}function Tp(){wp(!0)}function Ep(){let e=(0,j.useSyncExternalStore)(e=>(Sp.add(e),()=>Sp.delete(e)),()=>Cp);return(0,j.useEffect)(()=>{let e=e=>{e.key.toLowerCase()!==`k`||!(e.ctrlKey||e.metaKey)||e.altKey||e.shiftKey||(e.preventDefault(),wp(!Cp))};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[]),(0,J.jsx)(Rl,{open:e,onOpenChange:wp,children:(0,J.jsxs)(bl,{children:[(0,J.jsx)(Kc,{className:`backdrop`}),(0,J.jsx)(vl,{className:`palette`,"aria-label":$.palette.label,children:(0,J.jsx)(Op,{})})]})})}function Dp(e){let[t,n]=(0,j.useState)(e);return(0,j.useEffect)(()=>{let t=setTimeout(()=>n(e),120);return()=>clearTimeout(t)},[e]),t}function Op(){let e=xp(),[t,n]=(0,j.useState)(``),[r,i]=(0,j.useState)(0),a=(0,j.useRef)(null),o=(0,j.useId)(),s=Dp(t.trim()),{data:c,loading:l}=wc(No,{search:s||null,candidates:s.length>1}),u=(0,j.useMemo)(()=>{let n=[],r=e=>e.toLowerCase().includes(t.trim().toLowerCase());for(let e of c?.postings.nodes??[])n.push({key:e.id,group:$.palette.postings,label:e.title,detail:[e.department?.name,$.postingStatus[e.status]].filter(Boolean).join(` · `),icon:e.confidential?`lock`:`board`,act:()=>tp(`/postings/${e.id}`)});for(let e of c?.candidates?.nodes??[])n.push({key:e.id,group:$.palette.candidates,label:e.name,detail:e.headline??void 0,person:!0,act:()=>np({candidate:e.id,application:null})});let i=[],a=(e,t,n)=>i.push({key:e,group:$.palette.actions,label:$.palette.goTo(t),icon:n,act:()=>tp(e)});a(`/postings`,$.shell.postings,`briefcase`),a(`/candidates`,$.shell.candidates,`people`),a(`/activity`,$.shell.activity,`activity`),e.can.manageCompany&&a(`/settings`,$.shell.settings,`gear`),a(`/account`,$.shell.account,`person`),e.can.createPostings&&i.push({key:`new`,group:$.palette.actions,label:$.palette.newPosting,icon:`plus`,act:()=>tp(`/postings/new`)});for(let e of[`light`,`dark`,`system`])i.push({key:e,group:$.palette.actions,label:$.palette.theme($.shell.themes[e]),icon:e===`light`?`sun`:e===`dark`?`moon`:`system`,act:()=>gp(e)});return n.push(...i.filter(e=>r(e.label))),n},[c,t,e]),d=Math.min(r,u.length-1),f=e=>{e&&(wp(!1),e.act())};return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsxs)(`div`,{className:`palette-box`,children:[(0,J.jsx)(jc,{name:`search`}),(0,J.jsx)(`input`,{role:`combobox`,"aria-expanded":`true`,"aria-controls":`${o}-list`,"aria-activedescendant":u.length?`${o}-${d}`:void 0,"aria-label":$.palette.label,placeholder:$.palette.placeholder,autoComplete:`off`,spellCheck:!1,value:t,onChange:e=>{n(e.target.value),i(0)},onKeyDown:e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(t){e.preventDefault();let n=(d+t+u.length)%u.length;i(n),a.current?.querySelector(`[data-at="${n}"]`)?.scrollIntoView({block:`nearest`})}else e.key===`Enter`&&(e.preventDefault(),f(u[d]))}}),l&&(0,J.jsx)(Fc,{})]}),(0,J.jsx)(`div`,{className:`palette-list`,role:`listbox`,id:`${o}-list`,"aria-label":$.palette.label,ref:a,children:u.map((e,t)=>(0,J.jsxs)(`div`,{role:`presentation`,children:[u[t-1]?.group!==e.group&&(0,J.jsx)(`div`,{className:`menu-label`,role:`presentation`,children:e.group}),(0,J.jsxs)(`div`,{role:`option`,id:`${o}-${t}`,"data-at":t,"aria-selected":t===d,className:`palette-row`,onPointerMove:()=>i(t),onClick:()=>f(e),children:[e.person?(0,J.jsx)(of,{name:e.label}):(0,J.jsx)(jc,{name:e.icon??`arrowRight`}),(0,J.jsx)(`span`,{className:`palette-words`,children:e.label}),e.detail&&(0,J.jsx)(`span`,{className:`palette-detail`,children:e.detail})]})]},e.key))}),u.length===0&&!l&&(0,J.jsx)(`p`,{className:`palette-none`,children:$.palette.nothing(t)}),(0,J.jsx)(`p`,{className:`unseen`,role:`status`,children:$.palette.results(u.length)})]})}function kp({href:e,onClick:t,...n}){let r=n=>{t?.(n),n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey||(n.preventDefault(),tp(e))};return(0,J.jsx)(`a`,{...n,href:e,onClick:r})}function Ap({children:e}){let t=xp(),n=rp(),r=[{href:`/postings`,label:$.shell.postings,icon:`briefcase`},{href:`/candidates`,label:$.shell.candidates,icon:`people`},{href:`/activity`,label:$.shell.activity,icon:`activity`}];(t.can.manageCompany||t.can.readAudit)&&r.push({href:`/settings`,label:$.shell.settings,icon:`gear`});let i=e=>n.path.startsWith(e)||e===`/postings`&&n.path===`/`;return(0,J.jsxs)(`div`,{className:`shell`,children:[(0,J.jsx)(`a`,{className:`skip`,href:`#main`,children:$.shell.skip}),(0,J.jsxs)(`nav`,{className:`rail`,"aria-label":$.shell.navigation,children:[(0,J.jsx)(kp,{href:`/postings`,className:`rail-brand`,"aria-label":$.product,children:(0,J.jsx)(`img`,{src:`/icon.svg`,alt:``,width:28,height:28})}),(0,J.jsxs)(`ul`,{children:[r.map(e=>(0,J.jsx)(`li`,{children:(0,J.jsxs)(kp,{href:e.href,className:`rail-link`,"aria-current":i(e.href)?`page`:void 0,children:[(0,J.jsx)(jc,{name:e.icon,size:20}),(0,J.jsx)(`span`,{children:e.label})]})},e.href)),(0,J.jsx)(`li`,{className:`rail-apart`,children:(0,J.jsxs)(`a`,{href:`/explorer`,className:`rail-link`,children:[(0,J.jsx)(jc,{name:`code`,size:20}),(0,J.jsx)(`span`,{children:$.shell.explorer})]})})]})]}),(0,J.jsxs)(`header`,{className:`top`,children:[(0,J.jsxs)(`span`,{className:`top-company`,children:[t.company?.name??``,t.company?.demo&&(0,J.jsx)(Pc,{text:$.shell.demoWords,children:(0,J.jsx)(`span`,{tabIndex:0,children:(0,J.jsx)(af,{tone:`accent`,children:$.shell.demo})})})]}),(0,J.jsxs)(`button`,{type:`button`,className:`top-search`,"aria-keyshortcuts":`Control+K Meta+K`,onClick:Tp,children:[(0,J.jsx)(jc,{name:`search`}),(0,J.jsx)(`span`,{children:$.shell.search}),(0,J.jsx)(`kbd`,{"aria-hidden":`true`,children:/Mac|iP/.test(navigator.platform)?$.shell.paletteMac:$.shell.palette})]}),(0,J.jsx)(Mp,{}),(0,J.jsx)(Pp,{})]}),(0,J.jsxs)(`div`,{className:`middle`,children:[(0,J.jsx)(Np,{}),(0,J.jsx)(`main`,{id:`main`,tabIndex:-1,children:e})]})]})}function jp({status:e,caughtUp:t,lost:n,noNetwork:r,silent:i}){if(r)return{words:$.connection.noNetwork,tone:`bad`};if(e===`offline`)return{words:$.connection.offline,tone:`bad`};if(i)return{words:$.connection.silent,tone:`bad`};if(n)return{words:$.connection.catchingUp,tone:`warn`};if(t!==null)return{words:t===`everything`?$.connection.reread:t===`own`?$.connection.back:$.connection.caughtUp(t),tone:`good`}}function Mp(){let e=Yf(),t=jp(e),{status:n}=e,r=t?.tone===`bad`?t.words:{connecting:$.connection.connecting,"catching-up":$.connection.catchingUp,live:$.connection.live,offline:$.connection.offline}[n];return(0,J.jsx)(Pc,{text:r,children:(0,J.jsx)(`span`,{className:`standing ${t?.tone===`bad`?`offline`:n}`,role:`img`,"aria-label":`${$.connection.label}: ${r}`,tabIndex:0})})}function Np(){let e=jp(Yf());return(0,J.jsx)(`div`,{role:`status`,"aria-live":`polite`,className:`banner-room`,children:e&&(0,J.jsxs)(`div`,{className:`banner ${e.tone}`,children:[(0,J.jsx)(jc,{name:e.tone===`bad`?`wifiOff`:e.tone===`warn`?`reopen`:`check`}),(0,J.jsx)(`span`,{children:e.words})]})})}function Pp(){let e=xp(),t=_p(),[n,r]=(0,j.useState)(!1);return(0,j.useEffect)(()=>{n&&up().then(t=>{t===`/`?e.left():location.assign(t)},e=>{r(!1),gf(vc(e),{tone:`bad`})})},[n,e]),(0,J.jsxs)(Md,{align:`end`,trigger:(0,J.jsxs)(`button`,{type:`button`,className:`account`,children:[(0,J.jsx)(of,{name:e.name,size:32}),(0,J.jsx)(`span`,{className:`unseen`,children:$.shell.accountOf(e.name)})]}),children:[(0,J.jsxs)(`div`,{className:`account-who`,children:[(0,J.jsx)(of,{name:e.name,size:32}),(0,J.jsxs)(`div`,{children:[(0,J.jsx)(`strong`,{children:e.name}),(0,J.jsx)(`span`,{children:e.email}),(0,J.jsx)(`span`,{children:$.roles[e.role]??e.role})]})]}),(0,J.jsx)(Ld,{}),(0,J.jsx)(Nd,{icon:`person`,onSelect:()=>tp(`/account`),children:$.shell.yourAccount}),(0,J.jsx)(Ld,{}),(0,J.jsx)(Id,{label:$.shell.theme,children:(0,J.jsx)(Pd,{label:$.shell.theme,value:t,onChange:gp,choices:[`system`,`light`,`dark`].map(e=>({value:e,label:$.shell.themes[e]}))})}),(0,J.jsx)(Ld,{}),(0,J.jsx)(Nd,{icon:`signOut`,disabled:n,onSelect:()=>r(!0),children:$.shell.signOut})]})}function Fp({title:e,back:t,children:n,sub:r}){return(0,J.jsxs)(`div`,{className:`page-head`,children:[t&&(0,J.jsx)(Nc,{icon:`back`,label:t.label,onClick:()=>tp(t.href)}),(0,J.jsxs)(`div`,{className:`page-title`,children:[(0,J.jsx)(`h1`,{children:e}),r&&(0,J.jsx)(`div`,{className:`page-sub`,children:r})]}),n&&(0,J.jsx)(`div`,{className:`page-actions`,children:n})]})}export{Fc as $,Rt as $t,af as A,Ao as At,Fd as B,Ro as Bt,Ef as C,Go as Ct,_f as D,Do as Dt,kf as E,$o as Et,uf as F,Oo as Ft,Hc as G,Vo as Gt,Id as H,es as Ht,rf as I,Zo as It,Uc as J,Lo as Jt,Lc as K,To as Kt,kd as L,ts as Lt,lf as M,Uo as Mt,sf as N,ko as Nt,gf as O,Eo as Ot,df as P,wo as Pt,Nc as Q,Ba as Qt,Ad as R,ns as Rt,Tf as S,Ko as St,Df as T,Qo as Tt,Nd as U,jo as Ut,Pd as V,Xo as Vt,Ld as W,qo as Wt,Bc as X,Ho as Xt,Vc as Y,Bo as Yt,Mc as Z,Mo as Zt,Jf as _,Js as _t,bp as a,wc as at,Af as b,Jo as bt,ap as c,pc as ct,lp as d,mc as dt,Pc as et,cp as f,_c as ft,rp as g,Xs as gt,np as h,ic as ht,Ep as i,Sc as it,cf as j,Wo as jt,of as k,Io as kt,sp as l,uc as lt,tp as m,nc as mt,Fp as n,kc as nt,xp as o,dc as ot,up as p,cc as pt,zc as q,zo as qt,Ap as r,Oc as rt,ip as s,vc as st,kp as t,jc as tt,op as u,hc as ut,Xf as v,$ as vt,Of as w,Fo as wt,jf as x,Yo as xt,Nf as y,ps as yt,Md as z,Po as zt};